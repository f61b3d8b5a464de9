import { EnvError } from '../env';
import type { Logger } from '../logging';

/** What a process started; stopped in reverse order. */
export type Stop = () => Promise<void>;

const DRAIN_MS = 15_000;

/**
 * The life of a process: starts it, prints what is wrong with its environment, ends it cleanly on SIGTERM or SIGINT,
 * and lets a supervisor start it again after an error nobody caught.
 */
export function runMain(start: () => Promise<{ stop: Stop; log: Logger }>): void {
  let running: { stop: Stop; log: Logger } | null = null;
  let ending = false;

  const end = async (code: number): Promise<void> => {
    if (ending) return;
    ending = true;
    const deadline = setTimeout(() => process.exit(code || 1), DRAIN_MS);
    deadline.unref();
    await running?.stop().catch((err: unknown) => running?.log.error({ err }, 'stopping failed'));
    process.exit(code);
  };

  process.once('SIGTERM', () => void end(0));
  process.once('SIGINT', () => void end(0));
  process.on('uncaughtException', (err) => {
    (running?.log ?? console).error({ err }, 'uncaught exception');
    void end(1);
  });
  process.on('unhandledRejection', (err) => {
    (running?.log ?? console).error({ err }, 'unhandled rejection');
    void end(1);
  });

  start().then(
    (started) => {
      running = started;
    },
    (err: unknown) => {
      process.stderr.write(
        `${err instanceof EnvError ? err.message : err instanceof Error ? (err.stack ?? err.message) : String(err)}\n`,
      );
      process.exit(1);
    },
  );
}
