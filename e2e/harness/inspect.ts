import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What every page owes to whoever reads it with ears, zoom or a small screen. */
export interface PageHead {
  lang: string | null;
  title: string;
  /** How many h1 there are; hidden ones do not count. */
  mainHeadings: number;
}

export async function headOf(page: Page): Promise<PageHead> {
  return {
    lang: await page.locator('html').getAttribute('lang'),
    title: await page.title(),
    mainHeadings: await page.getByRole('heading', { level: 1 }).count(),
  };
}

/** Words for everything that would have to be scrolled sideways; empty when nothing has to be. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const root = document.documentElement;
    const name = (element) => element.tagName.toLowerCase() + '.' + String(element.getAttribute('class') ?? '').split(' ').slice(0, 4).join('.');
    const found = [...document.querySelectorAll('body *')]
      .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1)
      .map((element) => name(element) + ' scrolls ' + element.scrollWidth + ' in ' + element.clientWidth);
    if (root.scrollWidth > root.clientWidth) {
      const culprits = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
      found.push('the page is ' + root.scrollWidth + ' wide in ' + root.clientWidth + ': ' + culprits.slice(0, 5).map(name).join(', '));
    }
    return found;
  })()`);
}

/** Violations of WCAG 2.0, 2.1 and 2.2, levels A and AA, each with the places where it was found. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // A script tag would be refused by the page's own policy.
  if (!(await page.evaluate<boolean>(`'axe' in globalThis`))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<Pick<axe.AxeResults, 'violations'>>(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} ${nodes
        .slice(0, 4)
        .map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`)
        .join(' | ')}`,
  );
}

/** Letters are there, nothing is on its way, and nothing that ends by itself still moves. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(`Promise.all([
    document.fonts.ready,
    ...document.getAnimations()
      .filter((animation) => animation.effect.getComputedTiming().endTime !== Infinity)
      .map((animation) => animation.finished.catch(() => undefined)),
  ]).then(() => undefined)`);
}
