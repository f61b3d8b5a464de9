import { createDataSource, EnvError, parseEnv, postgresUrl, roleUrl } from '@cep/kit';
import { z } from 'zod';
import { environment } from './env';
import { verifyAudit } from './modules/audit';

const verifyEnv = z.object({
  DATABASE_URL: postgresUrl.describe('of any user of that server; the role of identity is used'),
  CEP_SECRET: z.string().min(32),
});

/** Checks the audit log from its first row to its last, prints what it found, and exits 1 when anything is wrong. */
async function main(): Promise<void> {
  const env = parseEnv('audit:verify', verifyEnv, environment);
  const url = roleUrl(env.DATABASE_URL, env.CEP_SECRET, 'identity');
  const db = await createDataSource({
    name: 'identity',
    url,
    entities: [],
    migrations: [],
    poolMax: 1,
    statementMs: 0,
  }).initialize();
  try {
    const { rows, head, faults } = await verifyAudit(db, env.CEP_SECRET);
    for (const fault of faults) process.stdout.write(`✗ ${fault}\n`);
    process.stdout.write(`${faults.length === 0 ? '✓' : '✗'} ${rows} rows; the last is ${head.seq}, ${head.hash}\n`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await db.destroy();
  }
}

main().catch((error: unknown) => {
  const text = error instanceof EnvError ? error.message : error instanceof Error ? (error.stack ?? '') : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
