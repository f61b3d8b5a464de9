import { buildSchema, type GraphQLSchema } from 'graphql';
import { compareContracts, type ContractChange } from './compare';
import { type Declared, undeclared } from './declared';
import { deprecationsOf } from './deprecations';

export interface ContractVersions {
  name: Declared[number]['contract'];
  /** SDL of versions that somebody may rely on: what is committed, and what was before. */
  before: readonly (string | null)[];
  after: GraphQLSchema;
}

/** What stands in the way of a version of the graph, as lines to print; empty when nothing does. */
export async function faultsOf({ name, before, after }: ContractVersions, declared: Declared): Promise<string[]> {
  const faults = new Set<string>();
  for (const sdl of before) {
    if (sdl === null) continue;
    const broken = undeclared(name, await compareContracts(asSchema(sdl), after), declared);
    for (const change of broken) faults.add(`${name}: breaks its readers: ${lineOf(change)}`);
  }
  for (const { path, reason, until } of deprecationsOf(after))
    if (until === null) faults.add(`${name}: ${path} is deprecated without a day: «${reason}»`);
  return [...faults];
}

export const asSchema = (sdl: string): GraphQLSchema => buildSchema(sdl, { assumeValidSDL: true });

const lineOf = ({ message }: ContractChange): string => message;
