import { randomBytes } from 'node:crypto';
import { newId } from '@cep/kit';
import type { GatewayOptions } from '../options';
import { type IdentityFeed, identityFeed, type StoredKey } from './identity-feed';
import { type Answer, openGateway, type OpenGateway } from './open-gateway';
import { until } from './socket-client';
import { trainingCentre } from './training-centre';

export interface PartnerGateway extends OpenGateway {
  identity: IdentityFeed;
  /** A stored key; its secret. */
  key(of?: Partial<StoredKey>): { secret: string; id: string };
  /** Asks the partner entrance. */
  partner(query: string, secret?: string, options?: PartnerAsk): Promise<Answer>;
}

export interface PartnerAsk {
  variables?: Record<string, unknown>;
  operationName?: string;
  headers?: Record<string, string>;
}

const timing = { backoffMs: 5, maxBackoffMs: 20, steadyAfterMs: 0, newPatienceMs: 100, steadyPatienceMs: 200 };

/** A gateway with identity, which follows it already. */
export async function partnerGateway(options: Partial<GatewayOptions> = {}): Promise<PartnerGateway> {
  const identity = identityFeed();
  const centre = trainingCentre();
  const subgraphs = [...centre.subgraphs, identity.subgraph];
  const ways = { followTiming: timing, followRestartMs: 5, usageReportMs: 20, ...options };
  const open = await openGateway(ways, { ...centre, subgraphs });
  await until(identity.listening);
  return {
    ...open,
    identity,
    key(of = {}) {
      const kind = of.kind ?? 'PARTNER';
      const secret = `cep_${kind === 'PARTNER' ? 'p' : 'w'}k_${randomBytes(32).toString('base64url')}`;
      const id = newId();
      const scopes = ['catalogue.read', 'lead.create'];
      const plain = { state: 'VALID', id, name: 'Buscador', kind, scopes, plan: 'basic', expiresAt: null };
      identity.keys.set(secret, { ...plain, ...of });
      return { secret, id };
    },
    async partner(query, secret, { variables, operationName, headers } = {}) {
      const response = await fetch(`${open.origin}/partner/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables, operationName }),
      });
      return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
    },
  };
}
