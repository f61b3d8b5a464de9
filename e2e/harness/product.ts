import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { waitFor } from '@cep/kit/testing';
import { freePorts } from './ports';

/** All its processes, on a busy machine, the first time with a build. */
const START_MS = 270_000;
const ROOT = resolve(__dirname, '../..');
const PORT_NAMES = [
  'STOREFRONT_PORT',
  'BACKOFFICE_PORT',
  'GATEWAY_PORT',
  'IDENTITY_PORT',
  'CONTENT_PORT',
  'LEADS_PORT',
  'ANALYTICS_PORT',
  'LEADS_WORKER_PORT',
  'IDENTITY_WORKER_PORT',
  'MAILBOX_PORT',
  'POSTGRES_PORT',
] as const;

export interface ProductOptions {
  /** Every subgraph, worker and the gateway as a process of its own. */
  apart?: boolean;
  /** What a person would set before the command. */
  env?: Record<string, string>;
}

export interface Product {
  storefront: string;
  backoffice: string;
  gateway: string;
  /** Everything the launcher has printed so far. */
  screen(): string;
  /** Ends one of its processes the hard way, and says which number it had. */
  kill9(program: string): number;
  /** Ends the launcher the hard way: what it started is left to itself. */
  abandon(): Promise<void>;
  /** Ctrl-C. @returns the exit code. */
  stop(): Promise<number>;
  /** Deletes the data; only after `stop`. */
  forget(): void;
  start(): Promise<void>;
}

/** The product as a newcomer starts it: the real command, on free ports, with data of its own. */
export async function product({ apart = false, env = {} }: ProductOptions = {}): Promise<Product> {
  const ports = await freePorts(PORT_NAMES.length);
  const portEnv = Object.fromEntries(PORT_NAMES.map((name, index) => [name, String(ports[index])]));
  // Not under mkdtemp's 0700: PostgreSQL runs as a user of its own.
  const data = `/tmp/cep-e2e-${process.pid}-${ports[0]}`;
  mkdirSync(data, { mode: 0o755 });
  let printed = '';
  let launcher: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    printed = '';
    const child = spawn(process.execPath, ['infra/scripts/run.cjs', 'start', ...(apart ? ['--apart'] : [])], {
      cwd: ROOT,
      env: { ...withoutJest(), ...portEnv, NO_COLOR: '1', CEP_DATA_DIR: data, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    launcher = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await waitFor(() => printed.includes('CEP is running') || child.exitCode !== null, {
      timeoutMs: START_MS,
      what: 'the start screen',
    });
    if (child.exitCode !== null)
      throw new Error(`the product did not start (exit code ${child.exitCode}):\n${printed}`);
  };

  const address = (name: (typeof PORT_NAMES)[number]): string => `http://localhost:${portEnv[name]}`;
  return {
    storefront: address('STOREFRONT_PORT'),
    backoffice: address('BACKOFFICE_PORT'),
    gateway: address('GATEWAY_PORT'),
    screen: () => printed,
    kill9: (program) => {
      const pid = childOf(launcher?.pid ?? 0, program);
      process.kill(pid, 'SIGKILL');
      return pid;
    },
    abandon: async () => {
      const ending = launcher;
      if (!ending) return;
      const gone = new Promise<void>((done) => ending.once('exit', () => done()));
      ending.kill('SIGKILL');
      await gone;
    },
    stop: async () => {
      const ending = launcher;
      if (!ending || ending.exitCode !== null || ending.signalCode !== null) return ending?.exitCode ?? 0;
      ending.kill('SIGINT');
      return new Promise((done) => ending.once('exit', (code) => done(code ?? 1)));
    },
    forget: () => rmSync(data, { recursive: true, force: true }),
    start,
  };
}

/** The environment of a person's shell: nothing that jest put there. */
function withoutJest(): NodeJS.ProcessEnv {
  const { NODE_ENV: _env, JEST_WORKER_ID: _worker, FORCE_COLOR: _colour, ...rest } = process.env;
  return rest;
}

/** The launcher's child that runs a program, told by the end of its path. */
function childOf(launcher: number, program: string): number {
  const rows = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(launcher)], { encoding: 'utf8' }).split('\n');
  const row = rows.find((line) => line.includes(join('/', program)));
  if (!row) throw new Error(`no process runs ${program}:\n${rows.join('\n')}`);
  return Number.parseInt(row, 10);
}
