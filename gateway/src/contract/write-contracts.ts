import { committedSources, knownSubgraphs } from '../composition';
import { contractFiles } from './files';
import { updateContracts } from './update-contracts';

const HOW =
  'A change that breaks its readers is declared in gateway/contracts/declared-breaking-changes.json: contract, change (the sentence above), reason and date.';

/**
 * A step of `pnpm codegen`, before the API schema is written: refuses what would break readers, then writes the partner
 * contract and its changelog. `--check` writes nothing and compares with the commit before too, or with `--base=…`.
 */
async function main(args: readonly string[]): Promise<void> {
  const check = args.includes('--check');
  const base = args.find((one) => one.startsWith('--base='))?.slice('--base='.length) ?? (check ? 'HEAD^' : undefined);
  const sources = committedSources(knownSubgraphs);
  const faults = await updateContracts({ sources, files: contractFiles, check, base });
  if (faults.length === 0) return;
  process.stderr.write(`${[...faults, HOW].join('\n')}\n`);
  process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
