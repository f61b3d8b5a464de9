// @ts-check
'use strict';

/** Levels of pino that deserve the screen. */
const WARN = 40;
const ERROR = 50;
/** @type {Record<string, number>} */
const LEVELS = { trace: 10, debug: 20, info: 30, warn: 40, error: 50, fatal: 60 };

/** Splits a stream into whole lines. @param {(line: string) => void} each @returns {(chunk: Buffer | string) => void} */
function lines(each) {
  let rest = '';
  return (chunk) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) if (line.trim() !== '') each(line);
  };
}

/**
 * What of a log line a person should see: warnings and errors, in one line.
 * @param {string} name @param {string} line @param {'out' | 'err'} stream @returns {string | null}
 */
function forScreen(name, line, stream) {
  if (!line.startsWith('{')) return stream === 'err' && !/^\s+at /.test(line) ? `${name}: ${line}` : null;
  try {
    const entry = JSON.parse(line);
    const level = typeof entry.level === 'number' ? entry.level : (LEVELS[entry.level] ?? 0);
    if (level < WARN) return null;
    const reason = entry.err?.message ? ` (${entry.err.message})` : '';
    return `${level >= ERROR ? '✗' : '!'} ${entry.service ?? name}: ${entry.msg ?? entry.message ?? ''}${reason}`;
  } catch {
    return null;
  }
}

/** What of a process's last words explains its end: warnings, errors and plain text. @param {string} name @param {string} text */
const lastWords = (name, text) =>
  text
    .split('\n')
    .map((line) => (line.startsWith('{') ? forScreen(name, line, 'out') : line))
    .filter((line) => line !== null)
    .join('\n');

module.exports = { lastWords, lines, forScreen };
