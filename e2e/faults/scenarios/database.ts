import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import type { Scenario } from '../harness/scenario';
import type { Trial } from '../harness/trial';

/** Holds a table against everybody while the load goes on. */
async function locked(trial: Trial, table: string, seconds: number): Promise<void> {
  const client = await trial.stage.product.db.connect();
  try {
    await client.query('BEGIN');
    await client.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    await trial.lasts(seconds);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

const pool: Scenario = {
  name: 'pool-exhausted',
  title: 'pools of two connections, every one of leads held up by a lock from outside for 8 s',
  prepare: async () => ({ env: { DB_POOL_MAX: '2' } }),
  fault: (trial) => locked(trial, 'leads.lead', 8),
};

const MOUNT = `/tmp/cep-faults-disk-${process.pid}`;
const SIZE_MB = 420;

function mount(): void {
  mkdirSync(MOUNT, { recursive: true, mode: 0o755 });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m,mode=755`, 'tmpfs', MOUNT], { stdio: 'pipe' });
}

function unmount(): void {
  execFileSync('umount', ['--lazy', MOUNT]);
  rmSync(MOUNT, { recursive: true, force: true });
}

/** Writes until there is not one byte left. */
function fillUp(file: string): void {
  for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 4)) {
    const handle = openSync(file, 'a');
    const block = Buffer.alloc(size, 1);
    try {
      for (;;) writeSync(handle, block);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(handle);
    }
  }
}

const disk: Scenario = {
  name: 'disk-full',
  title: 'not a byte left for 8 s on the disk of PostgreSQL and of the logs',
  lacks: () => {
    try {
      mount();
      unmount();
      return null;
    } catch {
      return 'mounting is not allowed here';
    }
  },
  prepare: async () => {
    mount();
    return { dataDir: `${MOUNT}/cep`, close: async () => unmount() };
  },
  fault: async (trial) => {
    const filler = `${MOUNT}/filler`;
    fillUp(filler);
    // What the log of PostgreSQL gives back when it is turned over is taken too.
    for (let second = 0; second < 8; second += 1) {
      await trial.lasts(1);
      fillUp(filler);
    }
    rmSync(filler);
  },
};

export const databaseFaults: readonly Scenario[] = [pool, disk];
