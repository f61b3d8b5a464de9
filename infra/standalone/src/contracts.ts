import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSubgraph } from '@cep/kit';
import { chosenSubgraphs, SUBGRAPH_NAMES } from './catalogue';
import { permissionsPage } from './permissions-page';

/**
 * Regenerates what is committed from code: every subgraph's schema.graphql and the page of permissions. With --check it
 * writes nothing and fails on a difference.
 */
async function main(check: boolean): Promise<void> {
  for (const definition of chosenSubgraphs(SUBGRAPH_NAMES)) {
    const { sdl } = await buildSubgraph(definition);
    const file = join(dirname(require.resolve(`@cep/${definition.name}/schema.graphql`)), 'schema.graphql');
    keep(file, `${sdl.trim()}\n`, check);
  }
  keep(join(__dirname, '../../../docs/permissions.md'), await permissionsPage(), check);
}

function keep(file: string, text: string, check: boolean): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (check) {
    process.stderr.write(`${file} differs from the code. Run: npx -y pnpm@12 run codegen\n`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(file, text);
  process.stdout.write(`wrote ${file}\n`);
}

main(process.argv.includes('--check')).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
