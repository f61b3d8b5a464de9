import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { waitFor } from '@cep/kit/testing';
import { Pool } from 'pg';
import { freePorts } from '../../harness/ports';
import { argumentsOf, environmentOf, programsOf, type RunningProcess } from './processes';

const ROOT = resolve(__dirname, '../../..');
const PORTS = [
  'GATEWAY',
  'IDENTITY',
  'CONTENT',
  'LEADS',
  'ANALYTICS',
  'LEADS_WORKER',
  'IDENTITY_WORKER',
  'MAILBOX',
  'POSTGRES',
] as const;

export interface ProductOptions {
  apart: boolean;
  /** What a person would set before the command. */
  env?: Record<string, string>;
  /** What single programs see otherwise: `{ gateway: { LEADS_URL } }`. */
  programEnv?: Record<string, Record<string, string>>;
  /** Folder of its data; one under /tmp when left out. */
  dataDir?: string;
  /** Decides on ports beforehand, for whoever must put something between two programs. */
  ports?: Partial<Record<(typeof PORTS)[number], number>>;
}

/** Another process with the program and the environment of a running one. */
export interface Twin {
  pid: number;
  exited: Promise<number | null>;
  signal(signal: NodeJS.Signals): void;
}

/** A running product whose processes can be hurt. */
export interface Product {
  gateway: string;
  ports: Record<(typeof PORTS)[number], number>;
  dataDir: string;
  /** As its administrator. */
  db: Pool;
  databaseUrl: string;
  secret: string;
  programs(): RunningProcess[];
  /** @throws when no such program runs. */
  pid(name: string): number;
  /** @returns which number it had. */
  signal(name: string, signal: NodeJS.Signals): number;
  twin(name: string, env: Record<string, string>): Twin;
  /** Everything the launcher has printed. */
  screen(): string;
  log(name: string): string;
  stop(): Promise<void>;
}

/** Starts the product as `start` does, without its pages, on free ports and fresh data. */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const free = await freePorts(PORTS.length);
  const ports = Object.fromEntries(
    PORTS.map((name, index) => [name, options.ports?.[name] ?? free[index]]),
  ) as Product['ports'];
  // Not under mkdtemp's 0700: PostgreSQL runs as a user of its own.
  const dataDir = options.dataDir ?? `/tmp/cep-faults-${process.pid}-${free[0]}`;
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const launcher = fork(`${__dirname}/launch.cjs`, options.apart ? ['--apart'] : [], {
    cwd: ROOT,
    env: {
      ...withoutJest(),
      ...Object.fromEntries(PORTS.map((name) => [`${name}_PORT`, String(ports[name])])),
      CEP_DATA_DIR: dataDir,
      FAULTS_PROGRAM_ENV: JSON.stringify(options.programEnv ?? {}),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  for (const stream of [launcher.stdout, launcher.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const databaseUrl = await addressOf(launcher, () => printed);
  const db = new Pool({ connectionString: databaseUrl, max: 4, connectionTimeoutMillis: 5_000, query_timeout: 10_000 });
  db.on('error', () => undefined);

  const programs = (): RunningProcess[] => programsOf(launcher.pid ?? 0);
  const pid = (name: string): number => {
    const found = programs().find((program) => program.name === name);
    if (!found)
      throw new Error(
        `no ${name} runs; there are ${programs()
          .map((program) => program.name)
          .join(', ')}`,
      );
    return found.pid;
  };
  const twins = new Set<ChildProcess>();
  return {
    gateway: `http://127.0.0.1:${ports.GATEWAY}`,
    ports,
    dataDir,
    db,
    databaseUrl,
    secret: options.env?.['CEP_SECRET'] ?? secretIn(dataDir),
    programs,
    pid,
    signal: (name, signal) => {
      const target = pid(name);
      process.kill(target, signal);
      return target;
    },
    twin: (name, env) => {
      const child = twinOf(pid(name), env);
      twins.add(child);
      const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
      return { pid: child.pid ?? 0, exited, signal: (signal) => void child.kill(signal) };
    },
    screen: () => printed,
    log: (name) => readFileSync(`${dataDir}/logs/${name}.log`, 'utf8'),
    stop: async () => {
      await db.end().catch(() => undefined);
      for (const twin of twins) twin.kill('SIGKILL');
      await ended(launcher);
      // What is mounted there is its owner's to take away.
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const secretIn = (dataDir: string): string =>
  (JSON.parse(readFileSync(`${dataDir}/secrets.json`, 'utf8')) as { CEP_SECRET: string }).CEP_SECRET;

async function addressOf(launcher: ChildProcess, printed: () => string): Promise<string> {
  let answer: { databaseUrl: string } | undefined;
  launcher.once('message', (message) => (answer = message as { databaseUrl: string }));
  await waitFor(() => answer ?? launcher.exitCode !== null, { timeoutMs: 120_000, what: 'the product' });
  if (!answer) throw new Error(`the product did not start:\n${printed()}`);
  return answer.databaseUrl;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGINT');
  await gone;
}

function twinOf(original: number, env: Record<string, string>): ChildProcess {
  const [command = '', ...args] = argumentsOf(original);
  const { NODE_CHANNEL_FD: _channel, NODE_CHANNEL_SERIALIZATION_MODE: _mode, ...inherited } = environmentOf(original);
  // The channel makes it leave when this process does.
  return spawn(command, args, {
    cwd: ROOT,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** The environment of a person's shell: nothing that jest put there. */
function withoutJest(): NodeJS.ProcessEnv {
  const { NODE_ENV: _env, JEST_WORKER_ID: _worker, FORCE_COLOR: _colour, ...rest } = process.env;
  return rest;
}
