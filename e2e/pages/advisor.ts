import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PATIENCE_MS } from '../harness/patience';

const DEMO_PASSWORD = 'demostracion-2026';

/** Someone of the staff in the back office. */
export class Advisor {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly backoffice: string,
  ) {}

  static async logIn(browser: Browser, backoffice: string, email = 'asesor@cep.example'): Promise<Advisor> {
    const context = await browser.newContext({ locale: 'es-ES', viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await page.goto(`${backoffice}/entrar`);
    // What is typed before the page's scripts run may be lost when they do.
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Correo').fill(email);
    await page.getByLabel('Contraseña', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/entrar'));
    return new Advisor(context, page, backoffice);
  }

  /** Waits until the inbox says that it is live. */
  async isLive(): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: 'En directo' }).first().waitFor();
  }

  /** A new request as the inbox shows it, without anything being reloaded. */
  async seesArrive(name: string): Promise<string> {
    const row = this.page.getByRole('row').or(this.page.getByRole('listitem')).filter({ hasText: name }).first();
    await row.waitFor();
    return row.innerText();
  }

  /** Opens a request and gives the text of its timeline once it says what is awaited. */
  async timelineOf(name: string, awaited: string): Promise<string> {
    await this.page.getByRole('link', { name }).first().click();
    await this.page.waitForURL(/\/leads\//);
    const timeline = this.page.getByRole('region', { name: /cronología/i });
    await timeline.getByText(awaited).first().waitFor();
    return timeline.innerText();
  }

  /** Marks the open page, to tell later whether it was loaded again. */
  async markPage(): Promise<void> {
    await this.page.evaluate(() => Object.assign(globalThis, { markedByTest: true }));
  }

  async pageIsStillTheSame(): Promise<boolean> {
    return this.page.evaluate(() => 'markedByTest' in globalThis);
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
