import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { composeSupergraph, type SubgraphSource } from '../composition';
import { withChanges } from './changelog';
import { asSchema, faultsOf } from './check-contracts';
import { compareContracts } from './compare';
import { composeContract, printContract } from './compose-contract';
import { type ContractFiles, readChangelog, readDeclared, readIfThere } from './files';

export interface UpdateOptions {
  sources: readonly SubgraphSource[];
  files: ContractFiles;
  /** Write nothing; what is not written yet is a fault. */
  check: boolean;
  /** A revision with which to compare as well; where there is no such history, nothing is. */
  base?: string | undefined;
}

/** What stands in the way; empty when the contracts are as they should be, or were brought there. */
export async function updateContracts({ sources, files, check, base }: UpdateOptions): Promise<string[]> {
  const partner = composeContract(sources);
  const text = printContract(partner);
  const known = readIfThere(files.partner);
  const declared = readDeclared(files.declared);
  const before = (file: string): (string | null)[] => [readIfThere(file), base ? committed(file, base) : null];
  const faults = [
    ...(await faultsOf({ name: 'api', before: before(files.api), after: apiSchema(sources) }, declared)),
    ...(await faultsOf({ name: 'partner', before: before(files.partner), after: partner }, declared)),
  ];
  if (faults.length > 0 || known === text) return faults;
  if (check) return ['partner: differs from the contracts of the subgraphs. Run: npx -y pnpm@12 run codegen'];

  const today = new Date().toISOString().slice(0, 10);
  const changes = known === null ? [] : await compareContracts(asSchema(known), partner);
  const changelog = withChanges(readChangelog(files.changelog), today, changes);
  mkdirSync(dirname(files.partner), { recursive: true });
  writeFileSync(files.partner, text);
  writeFileSync(files.changelog, `${JSON.stringify(changelog, null, 2)}\n`);
  return [];
}

/** What the front ends see. */
function apiSchema(sources: readonly SubgraphSource[]): GraphQLSchema {
  return Supergraph.build(composeSupergraph(sources)).apiSchema().toGraphQLJSSchema();
}

function committed(file: string, revision: string): string | null {
  const { status, stdout } = spawnSync('git', ['show', `${revision}:./${basename(file)}`], { cwd: dirname(file) });
  return status === 0 ? stdout.toString('utf8') : null;
}
