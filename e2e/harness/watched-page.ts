import type { BrowserContext, Page, Response } from 'playwright-core';

/** A page that remembers what went wrong behind what it shows. */
export interface WatchedPage {
  page: Page;
  /** Errors of scripts and of the console, requests without an answer or with a bad one. */
  faults: string[];
}

/** @param meant the bad status that the page itself is to answer, where the visit is about just that. */
export async function watchedPage(context: BrowserContext, meant?: number): Promise<WatchedPage> {
  const page = await context.newPage();
  const faults: string[] = [];
  const isMeant = (response: Response): boolean =>
    response.status() === meant && ['document', 'fetch'].includes(response.request().resourceType());

  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // The browser complains of each bad answer by itself; here the answers are judged one by one.
    if (message.text().startsWith('Failed to load resource')) return;
    faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isMeant(response)) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // The page itself gave it up, because something newer took its place.
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason}: ${request.url()}`);
  });
  return { page, faults };
}
