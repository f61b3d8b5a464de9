// @ts-check
'use strict';
const { createRequire } = require('node:module');
const { createHash } = require('node:crypto');
const { Kind, visit } = require('graphql');

// The printer of the client preset, so that its `persistedDocuments` give the same ids.
const fromPreset = createRequire(require.resolve('@graphql-codegen/client-preset'));
/** @type {{ printExecutableGraphQLDocument(document: import('graphql').DocumentNode): string }} */
const { printExecutableGraphQLDocument } = fromPreset('@graphql-tools/documents');

/** @typedef {import('graphql').FragmentDefinitionNode} Fragment */

/** The fragments that a definition spreads, and those that they spread. @param {import('graphql').ASTNode} node @param {ReadonlyMap<string, Fragment>} all @param {Map<string, Fragment>} found */
function fragmentsOf(node, all, found = new Map()) {
  visit(node, {
    FragmentSpread: ({ name: { value } }) => {
      const fragment = all.get(value);
      if (!fragment || found.has(value)) return;
      found.set(value, fragment);
      fragmentsOf(fragment, all, found);
    },
  });
  return found;
}

/** A plugin of graphql-codegen: `{ "sha256:…": "query …" }` of every operation, in the order of their ids. @param {unknown} _schema @param {{ document?: import('graphql').DocumentNode }[]} files */
function plugin(_schema, files) {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const texts = definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => [operation, ...fragmentsOf(operation, fragments).values()])
    .map((parts) => printExecutableGraphQLDocument({ kind: Kind.DOCUMENT, definitions: parts }))
    .map((text) => [`sha256:${createHash('sha256').update(text).digest('hex')}`, text])
    .sort(([a = ''], [b = '']) => a.localeCompare(b));
  return `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`;
}

module.exports = { plugin };
