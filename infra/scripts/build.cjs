// @ts-check
'use strict';
/**
 * Compiles what is stale of the back-end packages: src/*.ts → dist/*.js.
 *   node infra/scripts/build.cjs            every package
 *   node infra/scripts/build.cjs kit leads  only those
 * Other processes may import `buildBackend`.
 */
const fs = require('node:fs/promises');
const path = require('node:path');
const { createHash } = require('node:crypto');
const { BACKEND, fromRoot } = require('./lib/paths.cjs');
const { swcOptions } = require('./lib/swc-options.cjs');

const TEST = /\.(spec|integration|e2e)\.ts$/;
const ASSET = /\.(json|graphql|mjml|html|css|svg|txt)$/;
const OPTIONS_KEY = createHash('sha1')
  .update(JSON.stringify(swcOptions()) + require('@swc/core/package.json').version)
  .digest('hex');

/** @typedef {{ options: string, files: Record<string, string> }} Manifest */
/** @typedef {{ name: string, compiled: number, copied: number, removed: number }} PackageResult */

/** @param {string} dir @returns {Promise<string[]>} paths relative to dir */
async function listFiles(dir) {
  const entries = await fs.readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((e) => e.isFile()).map((e) => path.relative(dir, path.join(e.parentPath, e.name)));
}

/** @param {string} file @returns {Promise<Manifest>} */
async function readManifest(file) {
  try {
    const manifest = JSON.parse(await fs.readFile(file, 'utf8'));
    if (manifest.options === OPTIONS_KEY) return manifest;
  } catch {
    // No manifest, or half of one: everything counts as stale.
  }
  return { options: OPTIONS_KEY, files: {} };
}

/** Written beside and renamed, so that a reader never meets half a file. @param {string} file @param {string} text */
async function writeWhole(file, text) {
  const beside = `${file}.${process.pid}.tmp`;
  await fs.writeFile(beside, text);
  await fs.rename(beside, file);
}

/** @param {string} source @param {string} target */
async function compile(source, target) {
  // Loaded on first need: a start with nothing stale does not pay for it.
  const swc = require('@swc/core');
  const out = await swc.transformFile(source, {
    ...swcOptions(),
    filename: source,
    sourceFileName: path.relative(path.dirname(target), source),
  });
  const map = `${path.basename(target)}.map`;
  await writeWhole(`${target}.map`, out.map ?? '');
  await writeWhole(target, `${out.code}\n//# sourceMappingURL=${map}\n`);
}

/** @param {string} file */
const outputsOf = (file) => {
  if (!file.endsWith('.ts')) return [file];
  const js = file.replace(/\.ts$/, '.js');
  return [js, `${js}.map`];
};

/** @param {string} name @param {string} folder @returns {Promise<PackageResult>} */
async function buildPackage(name, folder) {
  const src = fromRoot(folder, 'src');
  const dist = fromRoot(folder, 'dist');
  const manifestFile = path.join(dist, '.build.json');
  const before = await readManifest(manifestFile);
  /** @type {Manifest} */
  const after = { options: OPTIONS_KEY, files: {} };
  const result = { name, compiled: 0, copied: 0, removed: 0 };
  const wanted = (await listFiles(src)).filter(
    (f) => (f.endsWith('.ts') && !f.endsWith('.d.ts') && !TEST.test(f)) || ASSET.test(f),
  );
  const present = new Set(await listFiles(dist));

  await Promise.all(
    wanted.map(async (file) => {
      const source = path.join(src, file);
      const stat = await fs.stat(source);
      const stamp = `${stat.mtimeMs}:${stat.size}`;
      const outputs = outputsOf(file);
      if (before.files[file] !== stamp || outputs.some((o) => !present.has(o))) {
        const target = path.join(dist, outputs[0] ?? file);
        await fs.mkdir(path.dirname(target), { recursive: true });
        if (file.endsWith('.ts')) {
          await compile(source, target);
          result.compiled += 1;
        } else {
          await writeWhole(target, await fs.readFile(source, 'utf8'));
          result.copied += 1;
        }
      }
      after.files[file] = stamp;
    }),
  );

  // The output of a deleted source would still answer to require().
  const expected = new Set(['.build.json', ...wanted.flatMap(outputsOf)]);
  for (const file of present) {
    if (expected.has(file) || file.endsWith('.tmp')) continue;
    await fs.rm(path.join(dist, file), { force: true });
    result.removed += 1;
  }
  if (wanted.length > 0) {
    await fs.mkdir(dist, { recursive: true });
    await writeWhole(manifestFile, JSON.stringify(after));
  }
  return result;
}

/**
 * @param {string[]} [names] packages to look at; all of them by default
 * @returns {Promise<PackageResult[]>} what changed, package by package
 */
async function buildBackend(names) {
  const chosen = names?.length ? names : Object.keys(BACKEND);
  return Promise.all(
    chosen.map((name) => {
      const folder = Object.entries(BACKEND).find(([known]) => known === name)?.[1];
      if (!folder) throw new Error(`Unknown package "${name}". Known: ${Object.keys(BACKEND).join(', ')}.`);
      return buildPackage(name, folder);
    }),
  );
}

module.exports = { buildBackend, buildPackage };

if (require.main === module) {
  const started = Date.now();
  buildBackend(process.argv.slice(2)).then(
    (results) => {
      const sum = (/** @type {'compiled' | 'copied' | 'removed'} */ key) => results.reduce((n, r) => n + r[key], 0);
      console.log(
        `built: ${sum('compiled')} compiled, ${sum('copied')} copied, ${sum('removed')} removed in ${Date.now() - started} ms`,
      );
    },
    (error) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
