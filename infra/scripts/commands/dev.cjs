// @ts-check
'use strict';
const fs = require('node:fs');
const { BACKEND, fromRoot } = require('../lib/paths.cjs');
const { buildBackend } = require('../build.cjs');
const { readSettings } = require('../lib/settings.cjs');
const { startProduct } = require('../lib/product.cjs');
const { addresses, shownPath } = require('./start.cjs');
const { startScreen } = require('../lib/screen.cjs');
const { untilAskedToStop } = require('../lib/signals.cjs');

/** Editors write a file in several strokes; one rebuild answers them all. */
const SETTLE = 60;

/** @param {() => Promise<void>} changed @returns {() => void} stops watching */
function watchBackend(changed) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const watchers = Object.values(BACKEND).map((folder) =>
    fs.watch(fromRoot(folder, 'src'), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void changed(), SETTLE);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** @param {import('../lib/product.cjs').Product} product @param {{ asked: boolean }} stopAsked */
function rebuilder(product, stopAsked) {
  return async () => {
    const started = Date.now();
    try {
      const results = await buildBackend();
      const files = results.reduce((sum, { compiled, copied, removed }) => sum + compiled + copied + removed, 0);
      if (files === 0) return;
      const backend = product.programs.find(({ name }) => name === 'cep');
      backend?.restart();
      await backend?.ready();
      console.log(`↻ ${files} file(s), back in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    } catch (error) {
      if (!stopAsked.asked) console.error(`✗ ${error instanceof Error ? error.message : error}`);
    }
  };
}

async function run() {
  const started = Date.now();
  const settings = readSettings();
  const stopAsked = untilAskedToStop();
  console.log('Starting CEP in watch mode…');
  const product = await startProduct({
    settings,
    watch: true,
    cancelled: stopAsked.promise,
    say: (text) => console.log(text),
  });
  const stopWatching = watchBackend(rebuilder(product, stopAsked));
  if (!stopAsked.asked) {
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      startScreen({
        addresses: addresses(settings),
        demo: true,
        engines: `${product.engine}, watching your edits`,
        seconds,
        logDir: shownPath(settings.logDir),
      }),
    );
  }
  await stopAsked.promise;
  stopWatching();
  await product.stop();
}

module.exports = { run };
