import type { GatewayOptions } from '../options';
import { type PartnerGateway, partnerGateway } from './partner-keys';
import { socketClient } from './socket-client';

/** Every way to the graph for a stranger, and for a partner with a good key. */
export const entrances = ['HTTP', 'WebSocket', 'HTTP for partners'] as const;
export type Entrance = (typeof entrances)[number];
export const overHttp = ['HTTP', 'HTTP for partners'] as const;
export type HttpEntrance = (typeof overHttp)[number];

/** Whose budget pays there, with nothing more said. */
export const planAt: Readonly<Record<Entrance, string>> = {
  HTTP: 'anonymous',
  WebSocket: 'anonymous',
  'HTTP for partners': 'partner.basic',
};
const PATHS: Readonly<Record<HttpEntrance, string>> = { HTTP: '/graphql', 'HTTP for partners': '/partner/graphql' };

/** What a client got: the codes of its errors, the size of the answer, and how often it reached a subgraph. */
export interface Outcome {
  status: number | undefined;
  codes: unknown[];
  limits: unknown[];
  bytes: number;
  text: string;
  subgraphCalls: number;
}

/** One operation, to be sent over any entrance. */
export interface Attack {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  extensions?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** A request as only HTTP has it. */
export interface HttpAttack {
  method?: 'GET' | 'POST';
  /** Behind the path: `?query=…`. */
  search?: string;
  headers?: Record<string, string>;
  body?: string;
}

interface Failure {
  message: string;
  extensions?: Record<string, unknown>;
}

interface Heard {
  status: number | undefined;
  errors: Failure[];
  text: string;
}

export interface BesiegedGateway extends PartnerGateway {
  /** The key that is sent to the entrance of partners, unless an attack brings its own. */
  secret: string;
}

export async function besiegedGateway(options: Partial<GatewayOptions> = {}): Promise<BesiegedGateway> {
  const open = await partnerGateway(options);
  return { ...open, secret: open.key().secret };
}

export const byKey = (secret: string): { authorization: string } => ({ authorization: `Bearer ${secret}` });

/** Sends the same over any entrance. */
export function attack(open: BesiegedGateway, entrance: Entrance, sent: Attack): Promise<Outcome> {
  const { headers = {}, ...operation } = sent;
  return outcomeOf(open, () =>
    entrance === 'WebSocket'
      ? throughSocket(open, sent)
      : throughHttp(open, entrance, { headers, body: JSON.stringify(operation) }),
  );
}

export function attackByHttp(open: BesiegedGateway, entrance: HttpEntrance, sent: HttpAttack): Promise<Outcome> {
  return outcomeOf(open, () => throughHttp(open, entrance, sent));
}

async function outcomeOf(open: BesiegedGateway, send: () => Promise<Heard>): Promise<Outcome> {
  const before = calls(open);
  const { status, errors, text } = await send();
  return {
    status,
    codes: errors.map(({ extensions }) => extensions?.code),
    limits: errors.map(({ extensions }) => extensions?.limit),
    bytes: Buffer.byteLength(text),
    text,
    subgraphCalls: calls(open) - before,
  };
}

/** Without those that the gateway makes for itself: whose a key is, what has changed. */
const calls = ({ subgraphs }: BesiegedGateway): number =>
  subgraphs.flatMap(({ requests }) => requests).filter(({ claims }) => claims.principal.role !== 'SYSTEM').length;

async function throughHttp(
  { origin, secret }: BesiegedGateway,
  entrance: HttpEntrance,
  { method = 'POST', search = '', headers, body }: HttpAttack,
): Promise<Heard> {
  const response = await fetch(`${origin}${PATHS[entrance]}${search}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(entrance === 'HTTP for partners' ? byKey(secret) : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as { errors?: Failure[] };
  return { status: response.status, errors, text };
}

async function throughSocket({ url }: BesiegedGateway, { headers, ...payload }: Attack): Promise<Heard> {
  const socket = socketClient(url, headers);
  try {
    const answers: unknown[] = [];
    const ended = await new Promise<unknown>((resolve) =>
      socket.client.subscribe(payload, {
        next: (answer) => answers.push(answer),
        error: resolve,
        complete: () => resolve(undefined),
      }),
    );
    const errors = Array.isArray(ended)
      ? (ended as Failure[])
      : answers.flatMap((one) => (one as { errors?: Failure[] }).errors ?? []);
    return { status: undefined, errors, text: JSON.stringify([answers, ended]) };
  } finally {
    await socket.close();
  }
}
