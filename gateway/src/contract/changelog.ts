import { z } from 'zod';
import { changeSchema, type ContractChange } from './compare';

/** What changed in the partner contract, the newest day first. */
export const changelogSchema = z.array(z.object({ date: z.iso.date(), changes: z.array(changeSchema).min(1) }));
export type Changelog = z.infer<typeof changelogSchema>;

/** Several changes of one day stand together. */
export function withChanges(changelog: Changelog, date: string, changes: readonly ContractChange[]): Changelog {
  if (changes.length === 0) return changelog;
  const [newest, ...older] = changelog;
  if (newest?.date === date) return [{ date, changes: [...newest.changes, ...changes] }, ...older];
  return [{ date, changes: [...changes] }, ...changelog];
}
