import { waitFor } from '@cep/kit/testing';
import { freePorts } from '../../harness/ports';
import type { Form, Scenario } from '../harness/scenario';
import { type LyingLine, lyingLine, type Mood } from '../lines/lying-line';
import { PartProbe, type Victim } from '../lines/part-probe';

/** Longer than the gateway waits for a subgraph. */
const LONG_S = 12;
const SHORT_S = 6;
/** What is promised, and time for the probe itself. */
const BACK_MS = 20_000;

function lying(victim: Victim, mood: Mood, title: string, short: readonly Form[] = []): Scenario {
  let line: LyingLine;
  return {
    name: `subgraph-${mood}-${victim}`,
    title: `${victim} ${title}`,
    forms: ['apart'],
    short,
    prepare: async () => {
      const [port = 0] = await freePorts(1);
      line = await lyingLine(`http://127.0.0.1:${port}`);
      const name = victim.toUpperCase() as 'LEADS' | 'CONTENT';
      return {
        ports: { [name]: port },
        programEnv: { gateway: { [`${name}_URL`]: line.url } },
        close: () => line.close(),
      };
    },
    fault: async (trial) => {
      const { gateway } = trial.stage.product;
      const probe = new PartProbe(gateway, victim);
      try {
        await line.become(mood);
        probe.broken = true;
        await trial.lasts(trial.options.seconds < 30 ? SHORT_S : LONG_S);
        await line.become('well');
        probe.broken = false;
        trial.over();
        await waitFor(() => probe.wholeAgain, { timeoutMs: BACK_MS, what: 'a whole answer' });
      } finally {
        await probe.stop();
      }
      probe.judge();
    },
  };
}

export const subgraphLies: readonly Scenario[] = [
  lying('leads', 'slow', 'answers 30 s late', ['apart']),
  lying('leads', 'html', 'answers with a page of HTML'),
  lying('leads', 'half', 'does its work and answers half a body'),
  lying('leads', 'endless', 'answers without ever ending'),
  lying('leads', 'refuse', 'cannot be reached'),
  lying('content', 'slow', 'answers 30 s late'),
];
