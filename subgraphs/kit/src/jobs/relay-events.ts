import { moveCursor, readCursor } from '../events/event-cursor';
import { LookAhead } from '../events/look-ahead';
import { Poller, type StepOutcome } from '../events/poller';
import type { Query } from '../events/read-events';
import type { WakeUp } from '../events';
import type { Logger } from '../logging';
import { LogLag } from '../metrics';
import type { JobDefinition } from './define-job';
import { handOver } from './hand-over';
import type { JobQueues } from './job-queues';
import { RelaySession } from './relay-session';
import { readMark, setBack, writeMark } from './set-back';

/** Name of the relay's cursor. */
export const RELAY_CONSUMER = 'jobs';

/** Handing over a hundred jobs costs the engine little more than one, and nobody sees a job begin this much later. */
const REST_MS = 40;
/** How often to ask whether the queues are still those they were; what was handed to others meanwhile is given again. */
const MEET_MS = 1_000;

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
 * Queues that were emptied or restarted are given the last days again: ids that follow from the events make that harmless.
 */
export class EventRelay {
  private readonly poller: Poller;
  private readonly session: RelaySession;
  private readonly lookAhead: LookAhead;
  private readonly lag: LogLag;
  private announced: string | null = null;
  private metAt = 0;

  constructor(private readonly options: RelayOptions) {
    const { source, url, jobs, wakeUp, log } = options;
    this.lookAhead = new LookAhead(
      source,
      jobs.flatMap((job) => job.onEvent?.type ?? []),
    );
    this.session = new RelaySession(url, source);
    this.lag = new LogLag(source, RELAY_CONSUMER);
    this.poller = new Poller(() => this.step(), log, `${source}: relay`, {
      restMs: REST_MS,
      onStop: () => this.lag.stop(),
    });
    wakeUp.on(source, () => this.poller.wake());
  }

  /** Needs neither database nor queues to be there: it begins when they are. */
  start(): void {
    this.poller.start();
  }

  async stop(): Promise<void> {
    await this.poller.stop();
    this.session.close();
  }

  private async step(): Promise<StepOutcome> {
    const query = await this.session.lead();
    if (!query) {
      this.lag.unknown();
      return 'idle';
    }
    if (Date.now() - this.metAt >= MEET_MS) {
      await this.meetQueues(query);
      this.metAt = Date.now();
    }
    const cursor = await readCursor(query, RELAY_CONSUMER);
    const { wanted, end, full, waiting } = await this.lookAhead.read(query, cursor);
    this.lag.behind(wanted[0]?.occurredAt ?? null);
    if (!end || (wanted.length === 0 && !full)) return waiting ? 'waiting' : 'idle';
    const { queues, jobs, log } = this.options;
    await handOver(queues, jobs, wanted, log, query);
    await moveCursor(query, RELAY_CONSUMER, end);
    if (!full) this.lag.behind(null);
    return full ? 'more' : waiting ? 'waiting' : 'idle';
  }

  /** Fails while the queues are away. */
  private async meetQueues(query: Query): Promise<void> {
    const { queues, jobs, log, source } = this.options;
    const generation = await queues.generation();
    if (generation === this.announced) return;
    for (const { queue } of jobs) await queues.announce(queue.name, queue.label);
    const known = await readMark(query, RELAY_CONSUMER);
    if (known !== null && known !== generation) {
      await setBack(query, RELAY_CONSUMER);
      log.warn(
        { log: source },
        'the queues were emptied or restarted; the events of the last days are handed over again',
      );
    }
    if (known !== generation) await writeMark(query, RELAY_CONSUMER, generation);
    this.announced = generation;
  }
}
