import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { accessibilityFaults, settled, sidewaysScroll } from './inspect';

const PICTURES = resolve(__dirname, '../../.cep/test/screens');
const DESK = { width: 1440, height: 900 };
const SCREENS = [{ width: 390, height: 844 }, DESK];

/** Takes the pictures of a page that only a journey reaches, and tells what is wrong with it for anybody. */
export async function faultsIn(page: Page, name: string): Promise<string[]> {
  mkdirSync(PICTURES, { recursive: true });
  const faults: string[] = [];
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await settled(page);
      await page.screenshot({ path: join(PICTURES, `${name}-${screen.width}-${colorScheme}.png`), fullPage: true });
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${screen.width} ${colorScheme}: ${fault}`));
    }
    faults.push(...(await sidewaysScroll(page)).map((words) => `${screen.width}: ${words}`));
  }
  await page.setViewportSize(DESK);
  return faults;
}
