import { waitFor } from '@cep/kit/testing';
import type { Pool } from 'pg';
import { compareSight, CursorClient, type Sight } from './cursor-client';

export interface WatchersOptions {
  /** Where they connect: the gateway, or something that stands before it. */
  at: string;
  /** Where their cookie and their first cursor come from. */
  gateway: string;
  db: Pool;
  count: number;
}

const LOGIN = `mutation ($input: LoginInput!) { login(input: $input) { errors { message } } }`;
/** What leadEvents shows of the log. */
const SHOWN = [
  'lead.created',
  'lead.updated',
  'lead.status-changed',
  'lead.assigned',
  'lead.note-added',
  'lead.delivery-changed',
];

/** The cookies of a member of staff. */
export async function staffCookie(gateway: string): Promise<string> {
  const response = await post(gateway, LOGIN, '', {
    input: { email: 'asesor@cep.example', password: 'demostracion-2026' },
  });
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** Many clients that watch the inbox from the same event on, and what there was to see. */
export class Watchers {
  readonly clients: CursorClient[];

  private constructor(
    private readonly options: WatchersOptions,
    cookie: string,
    private readonly from: string,
  ) {
    const graph = `${options.at}/graphql`;
    this.clients = Array.from({ length: options.count }, () => new CursorClient({ graph, cookie, after: from }));
  }

  /** Resolves once all of them are subscribed. */
  static async start(options: WatchersOptions): Promise<Watchers> {
    const cookie = await staffCookie(options.gateway);
    const response = await post(options.gateway, '{ leads(first: 1) { eventCursor } }', cookie);
    const { data } = (await response.json()) as { data: { leads: { eventCursor: string } } };
    const watchers = new Watchers(options, cookie, data.leads.eventCursor);
    for (const client of watchers.clients) client.start();
    await watchers.allBack();
    return watchers;
  }

  get connected(): number {
    return this.clients.filter(({ connectedAt }) => connectedAt !== null).length;
  }

  /** How often each has been subscribed: of all clients the lowest. */
  get rounds(): number {
    return this.clients.reduce((lowest, { connections }) => Math.min(lowest, connections), Number.POSITIVE_INFINITY);
  }

  /** Until everybody is subscribed, for the `round`th time at least. */
  async allBack(timeoutMs = 30_000, round = 1): Promise<void> {
    const back = (): boolean => this.rounds >= round && this.connected === this.clients.length;
    await waitFor(back, { timeoutMs, what: `socket ${round} of every client` });
  }

  /** Waits until nothing more is written and everybody has seen the end of it, then compares and goes. */
  async finish(timeoutMs = 60_000): Promise<Sight> {
    const end = (await this.written()).at(-1);
    const allThere = (): boolean => this.clients.every(({ seen }) => end === undefined || seen.lastIndexOf(end) >= 0);
    // Who never gets there has missed it: the comparison says so.
    await waitFor(allThere, { timeoutMs }).catch(() => undefined);
    this.stop();
    return compareSight(await this.written(end), this.clients);
  }

  stop(): void {
    for (const client of this.clients) client.stop();
  }

  /** Cursors of all events behind the first one, as the log itself holds them. */
  private async written(until?: string): Promise<string[]> {
    const [, , txid, seq] = Buffer.from(this.from, 'base64url').toString().split(':');
    const { rows } = await this.options.db.query<{ txid: string; seq: string }>(
      `SELECT log.txid::text, log.seq::text FROM leads.event_log AS log
       WHERE (log.txid, log.seq) > ($1::text::xid8, $2::bigint) AND log.type = ANY($3) ORDER BY log.txid, log.seq`,
      [txid, seq, SHOWN],
    );
    const all = rows.map((row) => Buffer.from(`event:leads:${row.txid}:${row.seq}`).toString('base64url'));
    return until === undefined ? all : all.slice(0, all.indexOf(until) + 1);
  }
}

export function tellSight(name: string, { written, seen, missed, double, disordered, gaps, refusals }: Sight): void {
  const words = `events written ${written}, seen ${seen}, missed ${missed}, double ${double}, out of order ${disordered}`;
  const more = `${gaps > 0 ? `, told to reload ${gaps}` : ''}${refusals.length > 0 ? `, refused ${refusals.length}: ${refusals[0]}` : ''}`;
  process.stderr.write(`    ${name}: ${words}${more}\n`);
}

/** @throws unless everybody saw everything once and in order. */
export function judgeSight({ written, missed, double, disordered, gaps }: Sight): void {
  if (written === 0) throw new Error('no event was written');
  if (missed + double + disordered + gaps > 0)
    throw new Error(
      `of ${written} events ${missed} missed, ${double} double, ${disordered} out of order; ${gaps} told to reload`,
    );
}

async function post(gateway: string, query: string, cookie: string, variables: object = {}): Promise<Response> {
  return fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
}
