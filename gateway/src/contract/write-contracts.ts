import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { committedSources, composeSupergraph, knownSubgraphs } from '../composition';
import { withChanges } from './changelog';
import { asSchema, faultsOf } from './check-contracts';
import { compareContracts } from './compare';
import { composeContract, printContract } from './compose-contract';
import { contractFiles, readChangelog, readDeclared, readIfThere } from './files';

const HOW = `A change that breaks its readers is declared in ${shown(contractFiles.declared)}: contract, change (the sentence above), reason and date.`;

/**
 * A step of `pnpm codegen`, before the API schema is written: refuses what would break readers, then writes the partner
 * contract and its changelog. With --check it writes nothing, compares with the commit before too, and fails on drift.
 */
async function main(check: boolean, base: string): Promise<number> {
  const sources = committedSources(knownSubgraphs);
  const partner = composeContract(sources);
  const text = printContract(partner);
  const known = readIfThere(contractFiles.partner);
  const declared = readDeclared();
  const before = (file: string): (string | null)[] => [
    readIfThere(file),
    ...(check ? [committedBefore(file, base)] : []),
  ];
  const faults = [
    ...(await faultsOf({ name: 'api', before: before(contractFiles.api), after: apiSchema() }, declared)),
    ...(await faultsOf({ name: 'partner', before: before(contractFiles.partner), after: partner }, declared)),
  ];
  if (faults.length > 0) return complain([...faults, HOW]);
  if (known === text) return 0;
  if (check)
    return complain([`${shown(contractFiles.partner)} differs from the contracts. Run: npx -y pnpm@12 run codegen`]);

  const today = new Date().toISOString().slice(0, 10);
  const changes = known === null ? [] : await compareContracts(asSchema(known), partner);
  const changelog = withChanges(readChangelog(), today, changes);
  mkdirSync(dirname(contractFiles.partner), { recursive: true });
  writeFileSync(contractFiles.partner, text);
  writeFileSync(contractFiles.changelog, `${JSON.stringify(changelog, null, 2)}\n`);
  process.stdout.write(`wrote ${shown(contractFiles.partner)}: ${changes.length} changes\n`);
  return 0;

  function apiSchema(): GraphQLSchema {
    return Supergraph.build(composeSupergraph(sources)).apiSchema().toGraphQLJSSchema();
  }
}

/** The file as it was in the revision of `--base`, else before the last commit; null where there is no such history. */
function committedBefore(file: string, base: string): string | null {
  const git = spawnSync('git', ['show', `${base}:./${relative(dirname(file), file)}`], { cwd: dirname(file) });
  const sdl = git.status === 0 ? git.stdout.toString('utf8') : null;
  if (sdl !== null) buildSchema(sdl);
  return sdl;
}

function shown(file: string): string {
  return relative(process.cwd(), file);
}

function complain(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 1;
}

const base = process.argv.find((argument) => argument.startsWith('--base='))?.slice('--base='.length);
main(process.argv.includes('--check'), base ?? 'HEAD^').then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  },
);
