import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, ask } from '../harness/ask';

const EVERY_MS = 50;
const QUERY = '{ courses(first: 3) { nodes { title } } consentTexts(first: 3) { nodes { id } } }';

/** People who look at the catalogue: each asks anew, so that no cache answers in place of the graph. */
export class Readers {
  readonly answers: Answer[] = [];
  private stopped = false;
  private readonly running: Promise<void>;

  constructor(private readonly gateway: string) {
    this.running = this.run();
  }

  get failed(): Answer[] {
    return this.answers.filter(({ ending }) => ending !== 'data');
  }

  async stop(): Promise<this> {
    this.stopped = true;
    await this.running;
    return this;
  }

  private async run(): Promise<void> {
    const open = new Set<Promise<void>>();
    for (let count = 0; !this.stopped; count += 1) {
      const one = ask(this.gateway, `${QUERY} # ${count}`, {})
        .then((answer) => void this.answers.push(answer))
        .finally(() => open.delete(one));
      open.add(one);
      await pause(EVERY_MS);
    }
    await Promise.all(open);
  }
}
