import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '@cep/kit/testing';
import { logFile } from './log-file.cjs';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'cep-log-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a log file', () => {
  it('takes line after line', async () => {
    const log = logFile(join(folder, 'program.log'));
    log.line('one');
    log.line('two');
    await log.end();
    expect(readFileSync(join(folder, 'program.log'), 'utf8')).toBe('one\ntwo\n');
  });

  it('that cannot be written costs its lines and nothing else, and goes on when it can', async () => {
    const file = join(folder, 'later', 'program.log');
    const log = logFile(file);
    log.line('lost');
    mkdirSync(join(folder, 'later'));
    await waitFor(() => {
      log.line('kept');
      return existsSync(file);
    });
    await log.end();
    expect(readFileSync(file, 'utf8')).toContain('kept');
  });

  it('without a line is never made', async () => {
    await logFile(join(folder, 'silent.log')).end();
    expect(existsSync(join(folder, 'silent.log'))).toBe(false);
  });
});
