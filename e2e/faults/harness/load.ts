import { appendFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, ask } from './ask';

/** One request for information as its sender knows it. */
export interface SentLead {
  key: string;
  email: string;
  attempts: number;
  acknowledgedAt?: number;
  reference?: string;
}

/** What the graph needs for a request, read once from the product. */
export interface BlankForm {
  courseId: string;
  /** Purpose → id of its current text. */
  texts: Record<string, string>;
}

export interface LoadOptions {
  gateway: string;
  form: BlankForm;
  /** Tells the leads of one load from all others. */
  name: string;
  perSecond: number;
  seconds: number;
  /** One line for each acknowledged request: its key and its reference. */
  ledger: string;
  /** How long after the last was sent an unanswered one is tried again. */
  patienceMs?: number;
}

const CREATE = `mutation Ask($input: CreateLeadInput!) {
  createLead(input: $input) { receipt { reference } errors { field code message } }
}`;
const AGAIN_MS = 1_000;
/** The more are waiting, the longer each does: a storm of the test's own would be what keeps the product down. */
const TRIES_PER_SECOND = 100;
const LONGEST_MS = 10_000;

/**
 * People who fill in the form: so many a second, whatever became of those before. Each keeps the key of its form and
 * presses again after a second, or after some more where many wait, until it has its receipt. Only those with a receipt count as acknowledged.
 */
export class Load {
  readonly leads: SentLead[] = [];
  readonly answers: (Answer & { at: number })[] = [];
  readonly startedAt = Date.now();
  sentAllAt = 0;
  private acknowledgedCount = 0;
  /** How long this very process stood still: as much of an answer's time was the machine's doing, not the product's. */
  private readonly lag = monitorEventLoopDelay({ resolution: 10 });
  readonly done: Promise<void>;

  constructor(private readonly options: LoadOptions) {
    this.lag.enable();
    this.done = this.run().finally(() => this.lag.disable());
  }

  get lagMs(): number {
    return Math.round(this.lag.max / 1e6);
  }

  get acknowledged(): SentLead[] {
    return this.leads.filter((lead) => lead.acknowledgedAt !== undefined);
  }

  /** Time of every acknowledgement, in order. */
  acknowledgements(): number[] {
    return this.acknowledged.map((lead) => lead.acknowledgedAt ?? 0).sort((a, b) => a - b);
  }

  private async run(): Promise<void> {
    const { perSecond, seconds } = this.options;
    const all: Promise<void>[] = [];
    for (let index = 0; index < perSecond * seconds; index += 1) {
      const due = this.startedAt + (index * 1_000) / perSecond;
      if (due > Date.now()) await pause(due - Date.now());
      all.push(this.send(index));
    }
    this.sentAllAt = Date.now();
    await Promise.all(all);
  }

  private async send(index: number): Promise<void> {
    const key = `${this.options.name}-${index}`;
    const lead: SentLead = { key, email: `${key}@prueba.example`, attempts: 0 };
    this.leads.push(lead);
    for (;;) {
      lead.attempts += 1;
      const answer = await ask(this.options.gateway, CREATE, { input: this.inputOf(lead) });
      this.answers.push({ ...answer, at: Date.now() });
      const reference = receiptOf(answer);
      if (reference) {
        lead.acknowledgedAt = Date.now();
        this.acknowledgedCount += 1;
        lead.reference = reference;
        appendFileSync(this.options.ledger, `${key}\t${reference}\n`);
        return;
      }
      if (this.sentAllAt > 0 && Date.now() > this.sentAllAt + (this.options.patienceMs ?? 60_000)) return;
      await pause(this.againMs() * (0.8 + Math.random() * 0.4));
    }
  }

  private againMs(): number {
    const waiting = this.leads.length - this.acknowledgedCount;
    return Math.min(LONGEST_MS, Math.max(AGAIN_MS, (waiting * 1_000) / TRIES_PER_SECOND));
  }

  private inputOf({ key, email }: SentLead): object {
    const { courseId, texts } = this.options.form;
    return {
      idempotencyKey: key,
      firstName: 'Prueba',
      email,
      courseId,
      source: 'COURSE_PAGE',
      consents: Object.entries(texts)
        .filter(([purpose]) => purpose !== 'WHATSAPP')
        .map(([purpose, textId]) => ({ purpose, granted: true, textId })),
    };
  }
}

/** Null for anything but a receipt; a refusal in the payload is none, and shows as a request never acknowledged. */
function receiptOf({ data }: Answer): string | null {
  const created = data?.['createLead'] as { receipt: { reference: string } | null } | undefined;
  return created?.receipt?.reference ?? null;
}
