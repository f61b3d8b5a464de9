import { z } from 'zod';
import type { ContractChange } from './compare';

/** Breaking changes that somebody decided on, with why and when. */
export const declaredSchema = z.array(
  z.object({
    contract: z.enum(['api', 'partner']),
    /** The message of the change, as the check prints it. */
    change: z.string().min(1),
    reason: z.string().min(10),
    date: z.iso.date(),
  }),
);
export type Declared = z.infer<typeof declaredSchema>;

/** The breaking changes that nobody decided on. */
export function undeclared(
  contract: Declared[number]['contract'],
  changes: readonly ContractChange[],
  declared: Declared,
): ContractChange[] {
  const known = new Set(declared.filter((one) => one.contract === contract).map(({ change }) => change));
  return changes.filter(({ level, message }) => level === 'breaking' && !known.has(message));
}
