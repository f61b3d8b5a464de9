import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './lib/paths.cjs';
import { namesFor, writeModule } from './lib/render-module.cjs';

// Inside a package, so that it finds what a subgraph's source finds; out of everybody's sight.
const package_ = fromRoot('subgraphs/content');
const src = join(package_, 'node_modules/.cache/new-module/src');

rmSync(src, { recursive: true, force: true });
const files = writeModule(src, namesFor('sample', 'grant-call', '1795305600000'));

describe('a room made by new:module', () => {
  it('has the types and keeps the lint rules of the house', () => {
    const config = join(src, 'tsconfig.json');
    writeFileSync(
      config,
      JSON.stringify({
        extends: fromRoot('tsconfig.json'),
        compilerOptions: { incremental: false },
        include: [],
        files,
      }),
    );
    const run = (...args: string[]) => execFileSync(process.execPath, args, { encoding: 'utf8' });
    expect(run(fromRoot('node_modules/typescript/bin/tsc'), '-p', config)).toBe('');
    expect(run(fromRoot('infra/testing/house-rules.cjs'), 'subgraphs/content/src', src, ...files)).toBe('');
  });

  // Its own tests are run here, as they will be where it is made.
  for (const file of files.filter((name) => name.endsWith('.integration.ts'))) jest.requireActual(file);
});

describe('names made of a noun', () => {
  it.each([
    ['grant-call', { Noun: 'GrantCall', plural: 'grantCalls', table: 'grant_call' }],
    ['category', { Noun: 'Category', plural: 'categories', table: 'category' }],
    ['order', { Noun: 'Order', plural: 'orders', table: 'order_record' }],
  ])('%s', (noun, expected) => {
    expect(namesFor('leads', noun, '1')).toMatchObject(expected);
  });

  it('refuses what is no noun', () => {
    expect(() => namesFor('leads', '../etc', '1')).toThrow('is not a noun');
  });
});
