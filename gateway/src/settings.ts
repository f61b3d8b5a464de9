import { newId, systemPrincipal, type Logger } from '@cep/kit';
import { z } from 'zod';
import type { Guard } from './guard';
import type { Transport } from './transport';

/** Not part of the API schema: the gateway alone asks it, straight from the subgraph. */
const BUDGETS = 'query GatewayBudgets { settingValues(group: BUDGETS) { key value } }';
const schema = z.object({ settingValues: z.array(z.object({ key: z.string(), value: z.string() })) });

/** Reads the budgets that somebody set, each time that settings may have changed; when it cannot, those of before hold. */
export function followBudgets({
  transport,
  guard,
  log,
}: {
  transport: Transport;
  guard: Guard;
  log: Logger;
}): () => Promise<void> {
  return async () => {
    try {
      const claims = { principal: systemPrincipal('gateway'), requestId: newId(), clientIp: null, userAgent: null };
      const { data, errors } = await transport.execute('identity', { query: BUDGETS, claims, repeatable: true });
      if (errors?.[0]) throw errors[0];
      const { settingValues } = schema.parse(data);
      guard.setBudgets(new Map(settingValues.map(({ key, value }) => [key, value])));
    } catch (error) {
      log.warn({ err: error }, 'the budgets of the settings cannot be read; those of before hold');
    }
  };
}
