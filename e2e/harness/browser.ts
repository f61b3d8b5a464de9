import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The machine's own Chromium, else the one from npm. */
async function executablePath(): Promise<string> {
  if (process.env.CEP_CHROMIUM) return process.env.CEP_CHROMIUM;
  for (const name of CANDIDATES) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  // It unpacks its libraries only where it believes to run as a function in the cloud.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'cep-chromium-'));
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await executablePath(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
  });
}
