import type { MailMoment } from '../harness/far-mail';
import type { Scenario } from '../harness/scenario';
import { holderOfPort } from '../harness/processes';
import type { Stage } from '../harness/stage';
import type { Trial } from '../harness/trial';

/** The process that works off the queues. */
export const workerOf = ({ form }: Stage): string => (form === 'apart' ? 'leads-worker' : 'cep');

/** kill -9 of one program, by the name under which it runs apart. */
const killed = (name: string): Scenario => ({
  name: `kill-${name}`,
  title: `kill -9 of ${name}`,
  forms: ['apart'],
  ...(name === 'gateway' ? { short: ['apart'] as const } : {}),
  fault: async ({ stage }) => void stage.product.signal(name, 'SIGKILL'),
});

const allInOne: Scenario = {
  name: 'kill-all-in-one',
  title: 'kill -9 of the whole process',
  forms: ['all-in-one'],
  fault: async ({ stage }) => void stage.product.signal('cep', 'SIGKILL'),
};

/** kill -9 of the process that carries the worker, at a moment that the mail server tells. */
const workerKilled = (name: string, moment: MailMoment): Scenario => ({
  name,
  title: `kill -9 of the worker: ${moment}`,
  ...(moment === 'taken, not answered' ? { short: ['all-in-one', 'apart'] as const } : {}),
  fault: ({ stage }) =>
    new Promise((done) => {
      stage.mail.atNext(moment, () => {
        stage.product.signal(workerOf(stage), 'SIGKILL');
        done();
      });
    }),
});

const relay: Scenario = {
  name: 'kill-relay',
  title: 'kill -9 of the process that hands events to the queues',
  forms: ['apart'],
  fault: async (trial) => void process.kill(await relayPid(trial), 'SIGKILL'),
};

async function relayPid({ stage: { product } }: Trial): Promise<number> {
  const { rows } = await product.db.query<{ client_port: number }>(
    `SELECT client_port FROM pg_stat_activity JOIN pg_locks USING (pid)
     WHERE application_name = 'cep-relay' AND locktype = 'advisory' AND usename = 'cep_leads'`,
  );
  const port = rows[0]?.client_port ?? 0;
  const pid = holderOfPort(
    product.programs().map((program) => program.pid),
    port,
  );
  if (!pid) throw new Error(`nobody holds the connection of the relay (port ${port})`);
  return pid;
}

const postgres: Scenario = {
  name: 'kill-postgres',
  title: 'kill -9 of the postmaster',
  short: ['all-in-one'],
  fault: async ({ stage }) => void stage.product.signal('postgres', 'SIGKILL'),
};

const redis: Scenario = {
  name: 'kill-redis',
  title: 'kill -9 of Redis, started again at once with its append-only file',
  engines: ['redis'],
  fault: async ({ stage }) => stage.redis?.crash(),
};

export const kills: readonly Scenario[] = [
  allInOne,
  ...['gateway', 'identity', 'content', 'leads', 'analytics'].map(killed),
  workerKilled('kill-worker-before', 'before the mail'),
  workerKilled('kill-worker-during', 'during the mail'),
  workerKilled('kill-worker-taken', 'taken, not answered'),
  workerKilled('kill-worker-answered', 'answered'),
  relay,
  postgres,
  redis,
];
