import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSubgraph } from '@cep/kit';
import { chosenSubgraphs, SUBGRAPH_NAMES } from './catalogue';

/** Regenerates every subgraph's committed schema.graphql from its code; with --check it writes nothing and fails on a difference. */
async function main(check: boolean): Promise<void> {
  for (const definition of chosenSubgraphs(SUBGRAPH_NAMES)) {
    const file = join(dirname(require.resolve(`@cep/${definition.name}/schema.graphql`)), 'schema.graphql');
    const { sdl } = await buildSubgraph(definition);
    const text = `${sdl.trim()}\n`;
    if (readFileSync(file, 'utf8') === text) continue;
    if (check) {
      process.stderr.write(`${file} differs from the code. Run: npx -y pnpm@12 run codegen\n`);
      process.exitCode = 1;
      continue;
    }
    writeFileSync(file, text);
    process.stdout.write(`wrote ${file}\n`);
  }
}

main(process.argv.includes('--check')).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
