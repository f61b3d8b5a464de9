import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from './build.cjs';

let folder: string;
const source = (name: string, text: string): void => writeFileSync(join(folder, 'src', name), text);
const build = () => buildPackage('sample', folder);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cep-build-'));
  mkdirSync(join(folder, 'src'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('building a package', () => {
  it('compiles sources, copies what they read, and leaves tests out', async () => {
    source('index.ts', 'export const answer: number = 42;');
    source('mail.mjml', '<mjml></mjml>');
    source('index.spec.ts', `it('is no part of it', () => undefined);`);
    await expect(build()).resolves.toMatchObject({ compiled: 1, copied: 1 });
    expect(jest.requireActual(join(folder, 'dist/index.js'))).toMatchObject({ answer: 42 });
    expect(existsSync(join(folder, 'dist/index.js.map'))).toBe(true);
    expect(existsSync(join(folder, 'dist/mail.mjml'))).toBe(true);
    expect(existsSync(join(folder, 'dist/index.spec.js'))).toBe(false);
  });

  it('writes the metadata that decorators read', async () => {
    source(
      'entity.ts',
      'const mark = (_t: object, _k: string): void => undefined; export class A { @mark name!: string; }',
    );
    await build();
    expect(readFileSync(join(folder, 'dist/entity.js'), 'utf8')).toMatch(/design:type", String/);
  });

  it('compiles only what changed since', async () => {
    source('a.ts', 'export const a = 1;');
    source('b.ts', 'export const b = 1;');
    await build();
    await expect(build()).resolves.toMatchObject({ compiled: 0 });
    source('b.ts', 'export const b = 2;');
    utimesSync(join(folder, 'src/b.ts'), 1, 1);
    await expect(build()).resolves.toMatchObject({ compiled: 1 });
  });

  it('removes what a deleted source left', async () => {
    source('gone.ts', 'export const gone = true;');
    await build();
    rmSync(join(folder, 'src/gone.ts'));
    await expect(build()).resolves.toMatchObject({ removed: 2 });
    expect(existsSync(join(folder, 'dist/gone.js'))).toBe(false);
  });

  it('mends an output that somebody deleted', async () => {
    source('a.ts', 'export const a = 1;');
    await build();
    rmSync(join(folder, 'dist/a.js'));
    await expect(build()).resolves.toMatchObject({ compiled: 1 });
  });
});
