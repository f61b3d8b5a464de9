import { newId, systemPrincipal, type Logger } from '@cep/kit';
import type { Transport } from '../transport';
import type { UsageMeter, UsageReport } from './usage-meter';

const RECORD =
  'mutation GatewayApiKeyUsage($reportId: ID!, $usage: [ApiKeyUsageInput!]!) { recordApiKeyUsage(reportId: $reportId, usage: $usage) }';
const EVERY_MS = 5_000;
/** So that no report outgrows what a subgraph reads. */
const KEYS_PER_REPORT = 20;

export interface ReportUsageOptions {
  meter: UsageMeter;
  transport: Transport;
  log: Logger;
  everyMs?: number | undefined;
}

interface Pending {
  reportId: string;
  usage: UsageReport[];
}

/**
 * Hands what was counted to identity every few seconds; a process that is killed loses that much. A report without an
 * answer is sent again under its id, and meanwhile nothing more is taken: the meter goes on within its bounds.
 */
export function reportUsage({ meter, transport, log, everyMs = EVERY_MS }: ReportUsageOptions): {
  stop(): Promise<void>;
} {
  let pending: Pending[] = [];
  let running: Promise<void> | undefined;
  let warned = false;

  async function send(): Promise<void> {
    if (pending.length === 0) pending = inReports(meter.take());
    try {
      for (let next = pending[0]; next; next = pending[0]) {
        await record(next);
        pending.shift();
      }
      warned = false;
    } catch (error) {
      // Once per outage, however long.
      if (!warned) log.warn({ err: error }, 'the usage of keys cannot be recorded; it is counted until it can');
      warned = true;
    }
  }

  async function record({ reportId, usage }: Pending): Promise<void> {
    const claims = { principal: systemPrincipal('gateway'), requestId: newId(), clientIp: null, userAgent: null };
    const variables = { reportId, usage };
    const { errors } = await transport.execute('identity', { query: RECORD, variables, claims, repeatable: true });
    if (!errors?.[0]) return;
    if (errors[0].extensions?.code !== 'BAD_USER_INPUT') throw errors[0];
    // It would never be taken, and those behind it would wait for ever.
    log.error({ err: errors[0], reportId }, 'a report of usage was refused and is dropped');
  }

  const flush = (): Promise<void> => (running ??= send().finally(() => (running = undefined)));
  const timer = setInterval(() => void flush(), everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
      // What came while the last report was under way.
      await flush();
    },
  };
}

function inReports(usage: UsageReport[]): Pending[] {
  const reports: Pending[] = [];
  for (let at = 0; at < usage.length; at += KEYS_PER_REPORT)
    reports.push({ reportId: newId(), usage: usage.slice(at, at + KEYS_PER_REPORT) });
  return reports;
}
