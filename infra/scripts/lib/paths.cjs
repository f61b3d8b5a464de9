// @ts-check
'use strict';
const path = require('node:path');

/** Root of the repository: every script works from here, wherever it was called. */
const ROOT = path.resolve(__dirname, '../../..');

/** Back-end packages in dependency order: name → folder from the root. */
const BACKEND = {
  kit: 'subgraphs/kit',
  identity: 'subgraphs/identity',
  content: 'subgraphs/content',
  leads: 'subgraphs/leads',
  analytics: 'subgraphs/analytics',
  gateway: 'gateway',
  standalone: 'infra/standalone',
};

/** @param {string[]} parts */
const fromRoot = (...parts) => path.resolve(ROOT, ...parts);

module.exports = { ROOT, BACKEND, fromRoot };
