// @ts-check
'use strict';
const path = require('node:path');
const { ROOT } = require('../scripts/lib/paths.cjs');
const { refusal } = require('./rooms.cjs');

/** @param {string} filename */
const fromRoot = (filename) => path.relative(ROOT, path.resolve(ROOT, filename)).split(path.sep).join('/');

/** @type {import('eslint').Rule.RuleModule} */
const imports = {
  meta: { type: 'problem', docs: { description: 'Who may import whom (infra/lint/rooms.cjs)' }, schema: [] },
  create(context) {
    const file = fromRoot(context.filename);
    /** @param {{ type: string, value?: unknown } | null | undefined} source */
    const look = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = refusal(file, source.value);
      if (message) context.report({ node: /** @type {import('eslint').Rule.Node} */ (source), message });
    };
    return {
      ImportDeclaration: (node) => look(node.source),
      ExportAllDeclaration: (node) => look(node.source),
      ExportNamedDeclaration: (node) => look(node.source),
      ImportExpression: (node) => look(node.source),
      'CallExpression[callee.name="require"]': (
        /** @type {{ arguments: { type: string, value?: unknown }[] }} */ node,
      ) => look(node.arguments[0]),
    };
  },
};

/** The environment is read in one place per process, parsed and named. */
const OUTSIDE_ENV = /^(infra|e2e|bench)\/|(^|\/)env(\.[a-z]+)?\.ts$|\.config\.[cm]?[jt]s$|^codegen\.ts$/;

/** @type {import('eslint').Rule.RuleModule} */
const environment = {
  meta: { type: 'problem', docs: { description: 'process.env appears in env.ts alone' }, schema: [] },
  create(context) {
    if (OUTSIDE_ENV.test(fromRoot(context.filename))) return {};
    return {
      'MemberExpression[object.name="process"][property.name="env"]': (
        /** @type {import('eslint').Rule.Node} */ node,
      ) => context.report({ node, message: 'process.env belongs in env.ts, parsed and named.' }),
    };
  },
};

module.exports = { meta: { name: 'cep' }, rules: { imports, environment } };
