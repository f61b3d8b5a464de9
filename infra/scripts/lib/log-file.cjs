// @ts-check
'use strict';
const fs = require('node:fs');

/** How long a file that could not be written is left alone. */
const RETRY_MS = 1_000;

/**
 * Appends lines to a file. A full disk costs lines, never the launcher that stands by everything else;
 * once there is room again it goes on.
 * @param {string} file
 * @returns {{ line(text: string): void, end(): Promise<void> }}
 */
function logFile(file) {
  /** @type {fs.WriteStream | null} */
  let stream = null;
  let failedAt = 0;

  function open() {
    const opened = fs.createWriteStream(file, { flags: 'a' });
    opened.on('error', () => {
      failedAt = Date.now();
      if (stream === opened) stream = null;
    });
    return opened;
  }

  return {
    line(text) {
      if (!stream && Date.now() - failedAt < RETRY_MS) return;
      stream ??= open();
      stream.write(`${text}\n`);
    },
    end: () =>
      new Promise((resolve) => {
        if (!stream || stream.destroyed) return resolve();
        stream.once('close', () => resolve());
        stream.end();
      }),
  };
}

module.exports = { logFile };
