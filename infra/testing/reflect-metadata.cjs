'use strict';
const { createRequire } = require('node:module');
const { fromRoot } = require('../scripts/lib/paths.cjs');

createRequire(fromRoot('subgraphs/kit/package.json'))('reflect-metadata');
