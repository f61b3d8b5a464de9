import { randomBytes } from 'node:crypto';
import express, { type RequestHandler, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { deprecationsOf } from '../../contract/deprecations';
import { readChangelog } from '../../contract/files';
import { explorerFiles } from '../explorer';
import { changes } from './changes';
import { guide, type PlanRow } from './guide';
import { page } from './layout';
import { sandbox, sandboxPolicy } from './sandbox';

export interface PartnerPagesOptions {
  schema(): GraphQLSchema;
  plans(): readonly PlanRow[];
  /** The public address is https, though a proxy may come to us without. */
  https: boolean;
  /** Who may open Apollo Sandbox, which comes from elsewhere; undefined: nobody. */
  sandboxFor: readonly RequestHandler[] | undefined;
}

const PATH = '/partner';
const policy = (nonce: string): string =>
  `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Guide, changelog and explorers of the contract. They show nothing that a key would not; data need one. */
export function partnerPages({ schema, plans, https, sandboxFor }: PartnerPagesOptions): Router {
  const router = Router();
  const show =
    (title: string, body: (request: express.Request) => Parameters<typeof page>[0]['body']): RequestHandler =>
    (request, response) => {
      const nonce = randomBytes(16).toString('base64');
      response.setHeader('content-security-policy', policy(nonce));
      response.setHeader('cache-control', 'no-store');
      response.type('html').send(page({ title, nonce, body: body(request) }));
    };

  router.get(
    PATH,
    show('El catálogo del centro, en tu web', (request) =>
      guide({
        url: `${https ? 'https' : 'http'}://${request.host}${PATH}/graphql`,
        plans: plans(),
        sandbox: sandboxFor !== undefined,
      }),
    ),
  );
  router.get(
    `${PATH}/changelog`,
    show('Cambios del contrato', () => changes(readChangelog(), deprecationsOf(schema()))),
  );
  router.get(`${PATH}/changelog.json`, (_request, response) => {
    response.setHeader('cache-control', 'public, max-age=300');
    response.json(readChangelog());
  });
  // Who opens the address of the graph in a browser is looking around.
  router.get(`${PATH}/graphql`, (_request, response) => response.redirect(303, PATH));
  router.use(`${PATH}/explorer`, explorerFiles());
  if (sandboxFor) {
    router.get(`${PATH}/sandbox`, ...sandboxFor, (_request, response) => {
      const nonce = randomBytes(16).toString('base64');
      response.setHeader('content-security-policy', sandboxPolicy(nonce));
      response.setHeader('cache-control', 'no-store');
      response.type('html').send(sandbox(nonce));
    });
  }
  return router;
}
