import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

describe('the committed HTML of the mails', () => {
  it('is what their templates give', () => {
    // A process of its own: the compiler loads parts of itself in a way that jest does not offer.
    const script = join(__dirname, '..', '..', 'compile-mails.cjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});
