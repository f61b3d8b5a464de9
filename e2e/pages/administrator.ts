import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { waitFor } from '@cep/kit/testing';
import { PATIENCE_MS } from '../harness/patience';
import { Advisor } from './advisor';

/** Whoever looks after accounts, keys and settings. */
export class Administrator {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly backoffice: string,
  ) {}

  static async logIn(browser: Browser, backoffice: string): Promise<Administrator> {
    const { page } = await Advisor.logIn(browser, backoffice, 'admin@cep.example');
    return new Administrator(page, page.context(), backoffice);
  }

  /** The words of the toast about what was just done. */
  async isTold(words: string | RegExp): Promise<void> {
    await this.page.getByRole('region', { name: 'Avisos' }).getByText(words).first().waitFor();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.backoffice}${path}`);
    // A click before the page's scripts run would send its form as a page of its own.
    await this.page.waitForLoadState('networkidle');
  }

  async invite(name: string, email: string, role: string): Promise<void> {
    await this.page.getByLabel('Nombre').fill(name);
    await this.page.getByLabel('Correo').fill(email);
    await this.page.getByRole('radio', { name: role }).check();
    await this.page.getByRole('button', { name: 'Enviar invitación' }).click();
  }

  /** Presses a button and goes on in the dialog that asks whether that is meant. */
  async confirm(button: string): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: button }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: button }).click();
  }

  /** The role of the person whose page is open, among the facts and in the form. */
  async seesRole(role: string): Promise<void> {
    const main = this.page.getByRole('main');
    await main
      .getByRole('definition')
      .filter({ hasText: new RegExp(`^${role}$`) })
      .waitFor();
    await main.getByRole('radio', { name: role, checked: true }).waitFor();
  }

  /** The newest entry of the log about an action, opened, once the log has heard of it. */
  async finds(action: string): Promise<Locator> {
    const row = this.page.locator(`[data-action="${action}"]`).first();
    await waitFor(
      async () => {
        await this.page.goto(`${this.backoffice}/auditoria?accion=${action}`);
        return (await row.count()) > 0;
      },
      { timeoutMs: PATIENCE_MS, what: `${action} in the audit log` },
    );
    await row.locator('summary').click();
    return row;
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
