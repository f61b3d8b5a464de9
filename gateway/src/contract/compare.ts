import { CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';

export const levels = ['breaking', 'dangerous', 'safe'] as const;

export const changeSchema = z.object({
  level: z.enum(levels),
  /** Where, as Course.title. */
  path: z.string(),
  /** What; unique within one comparison, so it names the change. */
  message: z.string(),
});
export type ContractChange = z.infer<typeof changeSchema>;

const levelOf: Readonly<Record<CriticalityLevel, ContractChange['level']>> = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
};

/** What changed from one schema to another, the worst first. */
export async function compareContracts(before: GraphQLSchema, after: GraphQLSchema): Promise<ContractChange[]> {
  const found = await diff(before, after);
  return found
    .map(({ criticality, path, message }) => ({ level: levelOf[criticality.level], path: path ?? '', message }))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.path.localeCompare(b.path));
}
