import { setTimeout as pause } from 'node:timers/promises';

/** The subgraph that fails. */
export type Victim = 'leads' | 'content';

const FIELDS: Record<Victim, string> = { leads: 'consentTexts', content: 'courses' };
const QUERY = '{ courses(first: 3) { nodes { title } } consentTexts(first: 5) { nodes { id } } }';

interface Seen {
  /** Whether it was asked, and answered, while the subgraph failed. */
  during: boolean;
  tookMs: number;
  status: number;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { extensions?: { code?: string; requestId?: string } }[];
  };
}

const EVERY_MS = 250;
const GIVE_UP_MS = 20_000;
/** What is promised, and a second for a machine that does everything at once. */
const ANSWER_MS = 6_000;

/** Asks again and again for parts of two subgraphs, and judges what comes while one of them fails. */
export class PartProbe {
  broken = false;
  wholeAgain = false;
  readonly seen: Seen[] = [];
  private stopped = false;
  private readonly running: Promise<void>;
  private asked = 0;

  private readonly lost: string;
  private readonly kept: string;

  constructor(
    private readonly gateway: string,
    victim: Victim,
  ) {
    this.lost = FIELDS[victim];
    this.kept = FIELDS[victim === 'leads' ? 'content' : 'leads'];
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  /** @throws with everything that was not as promised. */
  judge(): void {
    const { kept, lost } = this;
    const during = this.seen.filter((answer) => answer.during);
    const faults = during.flatMap(({ status, tookMs, body }) => {
      const [error] = body.errors ?? [];
      return [
        ...(tookMs > ANSWER_MS ? [`answered after ${tookMs} ms`] : []),
        ...(status === 200 && body.data?.[kept] ? [] : [`status ${status} without ${kept}`]),
        ...(body.data?.[lost] ? [`${lost} from a subgraph that fails`] : []),
        ...(error && ['SUBGRAPH_UNAVAILABLE', 'TIMEOUT'].includes(error.extensions?.code ?? '')
          ? []
          : [`no typed error for ${lost}: ${JSON.stringify(body.errors)}`]),
        ...(error?.extensions?.requestId ? [] : ['an error without a request id']),
      ];
    });
    if (during.length === 0) throw new Error('no answer came while the subgraph failed');
    if (faults.length > 0)
      throw new Error(
        `${faults.length} faults in ${during.length} answers: ${[...new Set(faults)].slice(0, 5).join('; ')}`,
      );
  }

  private async run(): Promise<void> {
    const open = new Set<Promise<void>>();
    while (!this.stopped) {
      const one = this.ask()
        .catch(() => undefined)
        .finally(() => open.delete(one));
      open.add(one);
      await pause(EVERY_MS);
    }
    await Promise.all(open);
  }

  private async ask(): Promise<void> {
    const began = this.broken;
    const started = performance.now();
    this.asked += 1;
    const response = await fetch(`${this.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(GIVE_UP_MS),
      // Each text another, or the cache of public answers would answer in place of the subgraphs.
      body: JSON.stringify({ query: `${QUERY} # ${this.asked}` }),
    });
    const body = (await response.json()) as Seen['body'];
    const during = began && this.broken;
    this.seen.push({ during, tookMs: Math.round(performance.now() - started), status: response.status, body });
    if (!began && !body.errors && body.data?.[this.lost] && this.seen.some((answer) => answer.during))
      this.wholeAgain = true;
  }
}
