import { waitFor } from '@cep/kit/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Mail, MailServer } from '../harness/mail-server';
import { PATIENCE_MS } from '../harness/patience';

/** A student in their account on the storefront, with or without JavaScript. */
export class Account {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly storefront: string,
    readonly email: string,
    private readonly javaScript: boolean,
  ) {}

  static async open(
    browser: Browser,
    storefront: string,
    { email, javaScript }: { email: string; javaScript: boolean },
  ): Promise<Account> {
    const context = await browser.newContext({ javaScriptEnabled: javaScript, locale: 'es-ES' });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Account(context, await context.newPage(), storefront, email, javaScript);
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(this.storefront + path);
    // What is typed before the page's scripts run may be lost when they do.
    if (this.javaScript) await this.page.waitForLoadState('networkidle');
  }

  async signUp(name: string, password: string): Promise<void> {
    await this.fillSignUp(name, password);
    await this.page.getByRole('checkbox', { name: /abrir una cuenta/ }).check();
    await this.press('Crear cuenta');
    await this.page.getByRole('heading', { level: 1, name: 'Revisa tu correo' }).waitFor();
  }

  /** All but the box of the agreement. */
  async fillSignUp(name: string, password: string): Promise<void> {
    await this.visit('/cuenta/crear');
    await this.page.getByLabel('¿Cómo te llamas?').fill(name);
    await this.page.getByLabel('Correo electrónico').fill(this.email);
    await this.password('Contraseña', password);
  }

  /** Follows the link of the newest letter of a subject; its host is that of this very site. */
  async followLetter(mails: MailServer, subject: RegExp, path: RegExp): Promise<void> {
    const letter = await waitFor((): Mail | undefined => this.lettersIn(mails, subject).at(-1), {
      timeoutMs: PATIENCE_MS,
      what: `a letter ${subject} to ${this.email}`,
    });
    const [link] = path.exec(letter.body) ?? [];
    if (!link) throw new Error(`no ${path} in the letter: ${letter.body}`);
    await this.visit(link);
  }

  lettersIn(mails: MailServer, subject: RegExp): Mail[] {
    return mails.received.filter((mail) => mail.to.includes(this.email) && subject.test(mail.subject));
  }

  async logIn(password: string): Promise<void> {
    await this.visit('/cuenta/entrar');
    await this.page.getByLabel('Correo electrónico').fill(this.email);
    await this.password('Contraseña', password);
    await this.press('Entrar');
  }

  /** Waits until the account itself is shown. */
  async isIn(): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: 'Mi cuenta' }).waitFor();
  }

  async password(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: button }).first().click();
  }

  /** As a browser does when a quarter of an hour is over. */
  async forgetAccessToken(): Promise<void> {
    await this.context.clearCookies({ name: 'cep_access' });
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
