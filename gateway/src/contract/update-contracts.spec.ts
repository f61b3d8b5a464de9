import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inMemorySubgraph } from '../testing/in-memory-subgraph';
import type { ContractFiles } from './files';
import { updateContracts } from './update-contracts';

const TAG = '@tag(name: "public")';
const course = (fields: string) => `type Query { course: Course ${TAG} } type Course { ${fields} secret: String }`;
const BOTH = course(`title: String ${TAG} name: String ${TAG}`);
const ONE = course(`title: String ${TAG}`);
const CHANGE = "Field 'name' was removed from object type 'Course'";

describe('contracts that are brought up to date', () => {
  let folder: string;
  let files: ContractFiles;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cep-contracts-'));
    const at = (name: string): string => join(folder, name);
    files = {
      api: at('api.graphql'),
      partner: at('partner.graphql'),
      changelog: at('changelog.json'),
      declared: at('declared.json'),
    };
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const run = (sdl: string, options: { check?: boolean; base?: string } = {}) =>
    updateContracts({ sources: [inMemorySubgraph('content', sdl, {}).source], files, check: false, ...options });
  const declare = (change: string) =>
    writeFileSync(
      files.declared,
      JSON.stringify([{ contract: 'partner', change, reason: 'Announced in May, unused since.', date: '2026-11-22' }]),
    );
  const read = (name: keyof ContractFiles): string => readFileSync(files[name], 'utf8');

  it('are written where there were none, without what is not tagged', async () => {
    expect(await run(BOTH, { check: true })).toHaveLength(1);
    expect(await run(BOTH)).toEqual([]);
    expect(read('partner')).toContain('name: String');
    expect(read('partner')).not.toContain('secret');
    expect(JSON.parse(read('changelog'))).toEqual([]);
    expect(await run(BOTH, { check: true })).toEqual([]);
  });

  it('are left alone by a change that breaks readers, until it is declared', async () => {
    await run(BOTH);
    const before = read('partner');
    expect(await run(ONE)).toEqual([`partner: breaks its readers: ${CHANGE}`]);
    expect(read('partner')).toBe(before);
    declare(CHANGE);
    expect(await run(ONE)).toEqual([]);
    expect(read('partner')).not.toContain('name');
    const [entry] = JSON.parse(read('changelog')) as { changes: { level: string; message: string }[] }[];
    expect(entry?.changes).toEqual([{ level: 'breaking', path: 'Course.name', message: CHANGE }]);
  });

  it('guard the API schema of the front ends the same way', async () => {
    writeFileSync(files.api, 'type Query { course: Course } type Course { title: String gone: String }');
    expect(await run(ONE)).toEqual(["api: breaks its readers: Field 'gone' was removed from object type 'Course'"]);
  });

  it('are compared with the commit before too, so that writing them over by hand hides nothing', async () => {
    await run(BOTH);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'before');
    rmSync(files.partner);
    await run(ONE);
    expect(await run(ONE, { check: true })).toEqual([]);
    expect(await run(ONE, { check: true, base: 'HEAD' })).toEqual([`partner: breaks its readers: ${CHANGE}`]);
    expect(await run(ONE, { check: true, base: 'nonsense' })).toEqual([]);
  });

  it('want a day for what will go', async () => {
    const faults = await run(course(`title: String ${TAG} @deprecated(reason: "Usa name") name: String ${TAG}`));
    expect(faults.join()).toContain('Course.title is deprecated without a day');
  });
});
