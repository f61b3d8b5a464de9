import { randomUUID } from 'node:crypto';
import { waitFor } from '@cep/kit/testing';
import { queuesOf } from '../harness/queue';
import type { Scenario } from '../harness/scenario';
import type { Trial } from '../harness/trial';

const QUEUE = 'lead.created';

interface Poison {
  name: string;
  data: unknown;
}

const around = (input: unknown): object => ({
  input,
  label: 'Correo de confirmación',
  requestId: 'poison',
  eventId: randomUUID(),
  subject: { type: 'Lead', id: randomUUID() },
});

/** What a newer version, a hand at the queue or a bug might leave there. */
const POISONS: readonly Poison[] = [
  { name: 'a-job-that-nobody-knows', data: around({ leadId: randomUUID() }) },
  { name: 'send-lead-confirmation', data: null },
  { name: 'send-lead-confirmation', data: 'not even an object' },
  { name: 'send-lead-confirmation', data: { input: { leadId: randomUUID() } } },
  { name: 'send-lead-confirmation', data: around({ leadId: 7 }) },
  { name: 'send-lead-confirmation', data: around({ leadId: "'; DROP TABLE lead; --" }) },
  { name: 'send-lead-confirmation', data: around({ leadId: 'x'.repeat(2_000_000) }) },
];

const ids = new WeakMap<Trial, string[]>();

const payloads: Scenario = {
  name: 'poison-payloads',
  title: 'jobs in the queue that no version of the product would put there',
  fault: async (trial) => {
    const queues = queuesOf(trial.stage);
    const jobs = POISONS.map(({ name, data }) => ({
      name,
      data: data as never,
      opts: { jobId: randomUUID(), attempts: 5 },
    }));
    ids.set(
      trial,
      jobs.map(({ opts }) => opts.jobId),
    );
    await queues.queue(QUEUE).addBulk(jobs);
    await queues.close();
  },
  verify: async (trial) => {
    const queues = queuesOf(trial.stage);
    const queue = queues.queue(QUEUE);
    try {
      for (const id of ids.get(trial) ?? []) {
        const failed = await waitFor(
          async () => {
            const job = await queue.getJob(id);
            return job?.finishedOn && job.failedReason ? job : null;
          },
          { timeoutMs: 30_000, what: `the dead letter of ${id}` },
        );
        if (failed.attemptsMade > 1)
          throw new Error(`${failed.name} was tried ${failed.attemptsMade} times: ${failed.failedReason}`);
      }
    } finally {
      await queues.close();
    }
  },
};

const endless: Scenario = {
  name: 'endless-mails',
  title: 'twelve mails that the server goes on answering without ever ending',
  // Twelve that nobody knows of, by the fault itself.
  limits: { unknown: 12 },
  fault: async (trial) => {
    const chosen = new Set<string>();
    trial.stage.mail.manner = (address) => {
      if (chosen.size < 12 || chosen.has(address)) chosen.add(address);
      return chosen.has(address) ? 'dribble' : 'take';
    };
    await waitFor(() => chosen.size === 12, { timeoutMs: 60_000, what: 'twelve mails' });
  },
  verify: async ({ stage, load }) => {
    // What was on its way when the fault ended must not be all that was ever sent.
    const last = load.leads.at(-1)?.email ?? '';
    if (stage.mail.count(last) !== 1) throw new Error('no mails leave any more');
  },
};

export const poisonFaults: readonly Scenario[] = [payloads, endless];
