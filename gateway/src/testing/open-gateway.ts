import { Writable } from 'node:stream';
import { ACCESS_TOKEN_SECONDS, createLogger, issueAccessToken, newId, type Role } from '@cep/kit';
import { createGateway, type Gateway } from '../gateway';
import type { CostReport } from '../guard';
import type { GatewayOptions } from '../options';
import { localTransport } from '../transport';
import { type TrainingCentre, trainingCentre } from './training-centre';

export const TEST_SECRET = 'a secret of more than thirty-two characters';

export interface OpenGateway extends TrainingCentre {
  gateway: Gateway;
  url: string;
  /** Address without a path. */
  origin: string;
  logged: Record<string, unknown>[];
  /** Asks over HTTP. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
}

export interface AskOptions {
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: Record<string, unknown> }[];
    extensions?: { cost?: CostReport };
  };
}

/** A gateway on a free port over the in-memory training centre, in this process. */
export async function openGateway(
  options: Partial<GatewayOptions> = {},
  centre = trainingCentre(),
): Promise<OpenGateway> {
  const logged: Record<string, unknown>[] = [];
  const log = createLogger('gateway', { level: 'info', destination: collect(logged) });
  const gateway = await createGateway({
    sources: centre.subgraphs.map(({ source }) => source),
    transport: localTransport(centre.subgraphs),
    secret: TEST_SECRET,
    log,
    cacheSettleMs: 0,
    ...options,
  });
  const url = await gateway.listen(0);
  return { ...centre, gateway, url, origin: new URL(url).origin, logged, ask: (query, how) => ask(url, query, how) };
}

async function ask(url: string, query: string, { variables, headers }: AskOptions = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}

/** An access token as identity makes them; `expiresAt` in seconds since 1970. */
export function accessToken(role: Role, options: { expiresAt?: number; secret?: string } = {}): Promise<string> {
  const { expiresAt, secret = TEST_SECRET } = options;
  const issuedAt = expiresAt === undefined ? new Date() : new Date((expiresAt - ACCESS_TOKEN_SECONDS) * 1000);
  return issueAccessToken({ role, name: 'Ana', userId: newId(), sessionId: newId() }, secret, issuedAt);
}

function collect(lines: Record<string, unknown>[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
}
