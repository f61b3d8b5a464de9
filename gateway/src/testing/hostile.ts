import type { OpenGateway } from './open-gateway';
import { socketClient } from './socket-client';

export type Entrance = 'HTTP' | 'WebSocket';

/** What a stranger got: the codes of its errors, the size of the answer, and what reached a subgraph. */
export interface Outcome {
  status: number | undefined;
  codes: unknown[];
  limits: unknown[];
  bytes: number;
  text: string;
  subgraphCalls: number;
}

export interface Attack {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  headers?: Record<string, string>;
}

interface Failure {
  message: string;
  extensions?: Record<string, unknown>;
}

/** Sends the same over either entrance. */
export async function attack(open: OpenGateway, entrance: Entrance, sent: Attack): Promise<Outcome> {
  const before = calls(open);
  const { status, errors, text } = await (entrance === 'HTTP' ? overHttp(open, sent) : overSocket(open, sent));
  return {
    status,
    codes: errors.map(({ extensions }) => extensions?.code),
    limits: errors.map(({ extensions }) => extensions?.limit),
    bytes: Buffer.byteLength(text),
    text,
    subgraphCalls: calls(open) - before,
  };
}

const calls = ({ subgraphs }: OpenGateway): number => subgraphs.reduce((sum, { requests }) => sum + requests.length, 0);

async function overHttp(open: OpenGateway, { headers, ...body }: Attack) {
  const response = await fetch(open.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as { errors?: Failure[] };
  return { status: response.status, errors, text };
}

async function overSocket(open: OpenGateway, { headers, ...payload }: Attack) {
  const socket = socketClient(open.url, headers);
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
