import { Client } from 'pg';
import { v5 } from 'uuid';
import { moveCursor, readCursor } from '../events/follow-events';
import { Poller, type StepOutcome } from '../events/poller';
import { LookAhead } from '../events/look-ahead';
import type { Query } from '../events/read-events';
import type { LoggedEvent, WakeUp } from '../events';
import type { Logger } from '../logging';
import type { JobDefinition } from './define-job';
import { type JobData, withoutNull } from './job-data';
import type { JobQueues } from './job-queues';

const CONSUMER = 'jobs';
const NAMESPACE = '5f0c2c54-8b1e-4d7e-9d3a-6f2f0c3c9a11';

/** The same event and job always give the same id: handing over twice is harmless. */
export function jobIdFor(jobName: string, eventId: string): string {
  return v5(`${jobName}:${eventId}`, NAMESPACE);
}

export interface RelayOptions {
  source: string;
  url: string;
  jobs: readonly JobDefinition[];
  queues: JobQueues;
  wakeUp: WakeUp;
  log: Logger;
}

/**
 * Hands events over to the queues. Of all processes one does it, the holder of a session lock;
 * when it dies the database frees the lock and another goes on from the stored cursor.
 * The cursor moves after the hand-over, so a crash between the two repeats it and loses nothing.
 */
export class EventRelay {
  private client: Client | null = null;
  private leader = false;
  private readonly poller: Poller;
  private readonly lookAhead: LookAhead;

  constructor(private readonly options: RelayOptions) {
    const types = options.jobs.flatMap((job) => job.onEvent?.type ?? []);
    this.lookAhead = new LookAhead(options.source, types);
    this.poller = new Poller(() => this.step(), options.log, `${options.source}: relay`);
    options.wakeUp.on(options.source, () => this.poller.wake());
  }

  async start(): Promise<void> {
    for (const { queue } of this.options.jobs) await this.options.queues.announce(queue.name, queue.label);
    this.poller.start();
  }

  async stop(): Promise<void> {
    await this.poller.stop();
    await this.client?.end().catch(() => undefined);
    this.client = null;
  }

  private async step(): Promise<StepOutcome> {
    const client = await this.connect();
    const query: Query = async (text, values) => (await client.query(text, [...values])).rows;
    if (!(await this.lead(query))) return 'idle';
    const cursor = await readCursor(query, CONSUMER);
    const { wanted, end, full, waiting } = await this.lookAhead.read(query, cursor);
    if (!end || (wanted.length === 0 && !full)) return waiting ? 'waiting' : 'idle';
    await this.handOver(wanted);
    await moveCursor(query, CONSUMER, end);
    return 'more';
  }

  private async handOver(events: readonly LoggedEvent[]): Promise<void> {
    const byQueue = new Map<string, { name: string; data: JobData; opts: object }[]>();
    for (const event of events) {
      for (const job of this.options.jobs) {
        if (job.onEvent?.type !== event.type) continue;
        const input = job.onEvent.toPayload(event);
        if (input === null) continue;
        const list = byQueue.get(job.queue.name) ?? [];
        list.push({ name: job.name, data: withoutNull(dataOf(job, event, input)), opts: optionsOf(job, event) });
        byQueue.set(job.queue.name, list);
      }
    }
    for (const [name, jobs] of byQueue) await this.options.queues.queue(name).addBulk(jobs);
  }

  private async connect(): Promise<Client> {
    if (this.client) return this.client;
    const client = new Client({
      connectionString: this.options.url,
      application_name: 'cep-relay',
      keepAlive: true,
      query_timeout: 20_000,
    });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    await client.connect();
    await client.query(`SET search_path = "${this.options.source}", public`);
    this.client = client;
    return client;
  }

  private lost(client: Client): void {
    if (this.client !== client) return;
    this.client = null;
    this.leader = false;
  }

  private async lead(query: Query): Promise<boolean> {
    if (this.leader) return true;
    const [row] = await query(`SELECT pg_try_advisory_lock(hashtext($1)) AS won`, [`cep:relay:${this.options.source}`]);
    this.leader = row?.['won'] === true;
    return this.leader;
  }
}

function dataOf(job: JobDefinition, event: LoggedEvent, input: unknown): JobData {
  return { input, label: job.label, requestId: event.requestId, eventId: event.id, subject: event.subject };
}

function optionsOf(job: JobDefinition, event: LoggedEvent): object {
  return {
    jobId: jobIdFor(job.name, event.id),
    attempts: job.attempts,
    backoff: { type: 'exponential', delay: job.backoffMs, jitter: 0.3 },
    // By age: on PostgreSQL a limit by count costs a DELETE over the whole queue at each completion.
    removeOnComplete: { age: 3 * 24 * 3600 },
    removeOnFail: false,
  };
}
