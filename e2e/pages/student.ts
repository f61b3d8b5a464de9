import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PATIENCE_MS } from '../harness/patience';

export interface Request {
  name: string;
  email: string;
  phone?: string;
  message?: string;
}

/** Someone on the storefront, with or without JavaScript. */
export class Student {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly storefront: string,
    private readonly javaScript: boolean,
  ) {}

  static async arrive(browser: Browser, storefront: string, { javaScript = true } = {}): Promise<Student> {
    const context = await browser.newContext({ javaScriptEnabled: javaScript, locale: 'es-ES' });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Student(context, await context.newPage(), storefront, javaScript);
  }

  /** Opens a course that can be asked about, from the catalogue. @returns its title. */
  async chooseCourse(): Promise<string> {
    await this.page.goto(`${this.storefront}/cursos`);
    const link = this.page.getByRole('article').getByRole('link').first();
    const title = (await link.innerText()).trim();
    await link.click();
    await this.page.waitForURL(/\/cursos\/[^/]+$/);
    // The address changes before what is shown does.
    await this.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    return title;
  }

  /** Opens the form: a dialog with JavaScript, a page of its own without. */
  async openForm(): Promise<void> {
    if (this.javaScript) await this.page.waitForLoadState('networkidle');
    await this.page
      .getByRole('link', { name: /^(Pedir información|Lista de espera|Avísame)/ })
      .filter({ visible: true })
      .first()
      .click();
    await this.page.getByLabel('¿Cómo te llamas?').waitFor();
  }

  async fill({ name, email, phone = '', message = '' }: Request): Promise<void> {
    await this.page.getByLabel('¿Cómo te llamas?').fill(name);
    await this.page.getByLabel('Teléfono').fill(phone);
    await this.page.getByLabel('Correo electrónico').fill(email);
    await this.page.getByLabel('¿Qué quieres saber?').fill(message);
  }

  async agree(): Promise<void> {
    await this.page.getByRole('group', { name: 'Tu permiso' }).getByRole('checkbox').first().check();
  }

  async send(): Promise<void> {
    await this.page.getByRole('button', { name: 'Enviar solicitud' }).click();
  }

  /** The page that thanks. @returns the reference to say on the phone. */
  async thanked(): Promise<string> {
    await this.page.waitForURL(/\/gracias/);
    return (
      await this.page
        .getByRole('term')
        .filter({ hasText: 'Referencia' })
        .locator('xpath=following-sibling::*[1]')
        .innerText()
    ).trim();
  }

  /** Fills in and sends a whole request. @returns course title and reference. */
  async requestInformation(request: Request): Promise<{ course: string; reference: string }> {
    const course = await this.chooseCourse();
    await this.openForm();
    await this.fill(request);
    await this.agree();
    await this.send();
    return { course, reference: await this.thanked() };
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
