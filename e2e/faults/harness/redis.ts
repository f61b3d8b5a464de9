import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { Redis } from 'ioredis';
import { freePorts } from '../../harness/ports';

/** A Redis as a deployment runs it for queues: append-only file, nothing thrown out; its supervisor is the test. */
export interface OwnRedis {
  url: string;
  /** One command, as `redis-cli` would give it. */
  command(name: string, ...args: string[]): Promise<unknown>;
  signal(signal: NodeJS.Signals): void;
  /** kill -9, then at once again with what the file holds. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<OwnRedis> {
  const [port] = await freePorts(1);
  const dir = `/tmp/cep-faults-redis-${process.pid}-${port}`;
  mkdirSync(dir, { recursive: true });
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess;

  const launch = async (): Promise<void> => {
    child = spawn(
      'redis-server',
      [
        ...['--port', String(port), '--bind', '127.0.0.1', '--dir', dir],
        ...['--maxmemory-policy', 'noeviction', '--appendonly', 'yes', '--save', ''],
      ],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let said = '';
    for await (const chunk of child.stdout ?? []) {
      said += String(chunk);
      if (said.includes('Ready to accept connections')) return;
    }
    throw new Error(`redis-server did not start: ${said}`);
  };
  await launch();
  return {
    url,
    command: async (name, ...args) => {
      const client = new Redis(url, { maxRetriesPerRequest: 1, retryStrategy: null });
      client.on('error', () => undefined);
      try {
        return await client.call(name, ...args);
      } finally {
        client.disconnect();
      }
    },
    signal: (signal) => void child.kill(signal),
    crash: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
      await launch();
    },
    stop: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
