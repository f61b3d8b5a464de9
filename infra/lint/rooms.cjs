// @ts-check
'use strict';
/**
 * Who may import whom, as a table. A room is a folder with one owner; what a
 * room may use of the others is listed here and nowhere else.
 */
const path = require('node:path');

const SUBGRAPHS = ['identity', 'content', 'leads', 'analytics', 'learning', 'billing', 'journal'];

/** @type {Record<string, { folder: string, mayUse: string[], refuses?: RegExp, because: string }>} */
const ROOMS = {
  kit: { folder: 'subgraphs/kit', mayUse: [], because: 'kit imports libraries only' },
  ...Object.fromEntries(
    SUBGRAPHS.map((name) => [
      name,
      {
        folder: `subgraphs/${name}`,
        mayUse: ['kit'],
        because: 'a subgraph imports kit only; across subgraphs there are entity references and events',
      },
    ]),
  ),
  gateway: {
    folder: 'gateway',
    mayUse: ['kit'],
    because: "the gateway imports kit and the subgraphs' committed SDL; only infra/standalone joins it to subgraphs",
  },
  standalone: { folder: 'infra/standalone', mayUse: ['kit', 'gateway', ...SUBGRAPHS], because: 'the composition root' },
  infra: {
    folder: 'infra',
    mayUse: ['kit', 'standalone', ...SUBGRAPHS],
    because: 'scripts drive the back end, not the front ends',
  },
  ui: {
    folder: 'ui',
    mayUse: [],
    refuses: /^(graphql($|[-/])|@urql\/|urql$|graphql-ws)/,
    because: 'ui knows no GraphQL and no noun of the product',
  },
  storefront: {
    folder: 'storefront',
    mayUse: ['ui'],
    because: 'a front end imports generated types and ui, never server code, never the other front end',
  },
  backoffice: {
    folder: 'backoffice',
    mayUse: ['ui'],
    because: 'a front end imports generated types and ui, never server code, never the other front end',
  },
  e2e: {
    folder: 'e2e',
    mayUse: ['kit', 'standalone', 'gateway', 'infra', ...SUBGRAPHS],
    because: 'e2e drives processes',
  },
  bench: {
    folder: 'bench',
    mayUse: ['kit', 'standalone', 'gateway', 'infra', ...SUBGRAPHS],
    because: 'bench drives processes',
  },
};

/** The room a path (from the root, forward slashes) lies in; the deepest folder wins. @param {string} file */
function roomOf(file) {
  const found = Object.entries(ROOMS).filter(([, { folder }]) => file === folder || file.startsWith(`${folder}/`));
  found.sort(([, a], [, b]) => b.folder.length - a.folder.length);
  return found[0]?.[0] ?? null;
}

/**
 * Why an import is refused, or null when it is fine.
 * @param {string} file importing file, from the root
 * @param {string} specifier what it imports, as written
 * @returns {string | null}
 */
function refusal(file, specifier) {
  const from = roomOf(file);
  if (!from) return null;
  const room = ROOMS[from];
  const relative = specifier.startsWith('.');
  const target = relative ? path.posix.join(path.posix.dirname(file), specifier) : null;
  const to = target ? roomOf(target) : (/^@cep\/([^/]+)/.exec(specifier)?.[1] ?? null);

  if (to && to !== from && !specifier.endsWith('/schema.graphql')) {
    if (!room?.mayUse.includes(to)) return `${from} may not import ${to}: ${room?.because}.`;
    // Scripts and the composition root lie in one folder; all others go by package name.
    if (relative && !file.startsWith('infra/') && to !== 'infra')
      return `Import ${to} by its package name, not by a path.`;
  }
  if (room?.refuses?.test(specifier)) return `${from} may not import ${specifier}: ${room.because}.`;
  if (/\.resolver\.ts$/.test(file) && /^(typeorm|pg)(\/|$)/.test(specifier)) {
    return 'A resolver imports no data access: permission, one call to a service or loader, return.';
  }
  return target ? acrossModules(file, target) : null;
}

/** Modules of one subgraph meet through their index. @param {string} file @param {string} target */
function acrossModules(file, target) {
  const module = /^(.*\/src\/modules\/)([^/]+)\//;
  const mine = module.exec(file);
  const theirs = /^(.*\/src\/modules\/)([^/]+)(\/.*)?$/.exec(target);
  if (!theirs || (mine && mine[2] === theirs[2])) return null;
  if (!theirs[3] || /^\/index(\.[jt]s)?$/.test(theirs[3])) return null;
  return `Import the module "${theirs[2]}" through its index.ts.`;
}

module.exports = { ROOMS, roomOf, refusal };
