import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

/** Built by `build:explorer`, beside `dist`, which the compiler keeps for itself. */
const FOLDER = join(__dirname, '../../build/explorer');
const YEAR_SECONDS = 31_536_000;

/** GraphiQL on `/graphiql`, all of it from this machine. */
export function explorer(folder = FOLDER): Router {
  return Router().use('/graphiql', explorerFiles(folder));
}

/** GraphiQL for the whole graph (index.html) and for the contract (partner.html). */
export function explorerFiles(folder = FOLDER): Router {
  const router = Router();
  router.use(
    (_request, response, next) => {
      if (existsSync(join(folder, 'partner.html'))) return next();
      response
        .status(503)
        .type('text/plain; charset=utf-8')
        .send('GraphiQL is not built: pnpm --filter @cep/gateway build:explorer');
    },
    // The names of the assets carry a hash of what is in them.
    express.static(join(folder), { setHeaders: (response, path) => cacheAssets(response, path) }),
  );
  return router;
}

function cacheAssets(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  response.setHeader(
    'cache-control',
    path.includes('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
  );
}
