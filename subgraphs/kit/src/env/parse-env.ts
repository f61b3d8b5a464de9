import { z } from 'zod';
import { productionFaults } from './production';

/** Every fault of an environment at once, so that one restart mends them all. */
export class EnvError extends Error {
  constructor(
    readonly service: string,
    readonly faults: readonly string[],
  ) {
    super(
      `${service}: the environment has ${faults.length} fault(s)\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
    this.name = 'EnvError';
  }
}

/**
 * Reads a process environment through a zod object. Empty strings count as left out. A production is held to more:
 * see `productionFaults`.
 * @throws EnvError naming every variable at fault and what it should be.
 */
export function parseEnv<S extends z.ZodObject>(service: string, schema: S, source: NodeJS.ProcessEnv): z.infer<S> {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(present);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.') || '(environment)'}: ${issue.message}`);
    throw new EnvError(service, faults);
  }
  const faults = result.data['NODE_ENV'] === 'production' ? productionFaults(result.data, present) : [];
  if (faults.length > 0) throw new EnvError(service, faults);
  return result.data;
}
