import { generateSync } from 'otplib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PATIENCE_MS } from '../harness/patience';

/** Half a minute, in which an app shows one code. */
const STEP_SECONDS = 30;

/** The code that an app shows now; each counts once, so a later login takes one of a later step. */
export const codeOf = (secret: string, stepsAhead = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + stepsAhead * STEP_SECONDS });

export interface SecondFactor {
  secret: string;
  recoveryCodes: string[];
}

/** Somebody of the staff who looks after their own account. */
export class Colleague {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly backoffice: string,
    private readonly javaScript: boolean,
  ) {}

  static async arrive(browser: Browser, backoffice: string, { javaScript = true } = {}): Promise<Colleague> {
    const context = await browser.newContext({
      locale: 'es-ES',
      viewport: { width: 1440, height: 900 },
      javaScriptEnabled: javaScript,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Colleague(context, await context.newPage(), backoffice, javaScript);
  }

  /** By the link of a letter. Ends at the login, which says that the password is kept. */
  async choosePassword(link: string, password: string): Promise<void> {
    await this.open(link);
    await this.page.getByLabel('Contraseña nueva').fill(password);
    await this.press('Guardar contraseña');
    await this.page.getByText('Tu contraseña está guardada').waitFor();
  }

  /** The first step; wherever it leads. */
  async logIn(email: string, password: string, from = '/entrar'): Promise<void> {
    await this.open(this.backoffice + from);
    await this.fillIn(email, password);
  }

  /** On the login that is open. */
  async fillIn(email: string, password: string): Promise<void> {
    await this.page.getByLabel('Correo').fill(email);
    await this.page.getByLabel('Contraseña', { exact: true }).fill(password);
    await this.press('Entrar');
  }

  /** A letter that leads to a new password. */
  async askForLink(email: string): Promise<void> {
    await this.open(`${this.backoffice}/entrar`);
    await this.page.getByRole('link', { name: 'He olvidado mi contraseña' }).click();
    // The page that is left has a field of this name too.
    await this.page.getByRole('heading', { name: 'Contraseña nueva' }).waitFor();
    await this.page.getByLabel('Correo').fill(email);
    await this.press('Enviar enlace');
    await this.page.getByRole('heading', { name: 'Mira tu correo' }).waitFor();
  }

  async enterCode(code: string): Promise<void> {
    await this.page.getByLabel('Código', { exact: true }).fill(code);
    await this.press('Entrar');
  }

  async enterRecoveryCode(code: string): Promise<void> {
    await this.page.getByRole('link', { name: /código de recuperación/ }).click();
    await this.page.getByLabel('Código de recuperación').fill(code);
    await this.press('Entrar');
  }

  /** Waits until the panel is open at this path. */
  isAt(path: string): Promise<void> {
    return this.page.waitForURL((url) => url.pathname === path);
  }

  /** Waits until the page hears of what happens. */
  isLive(): Promise<void> {
    return this.page.getByRole('status').filter({ hasText: 'En directo' }).first().waitFor();
  }

  async switchOnSecondFactor(password: string): Promise<SecondFactor> {
    await this.open(`${this.backoffice}/cuenta/segundo-factor`);
    await this.page.getByLabel('Tu contraseña').fill(password);
    await this.press('Continuar');
    const factor = await this.enterFirstCode();
    await this.keepCodes();
    return factor;
  }

  /** For a role that must have one: in the middle of the login. */
  async setUpSecondFactor(): Promise<SecondFactor> {
    await this.isAt('/entrar/segundo-factor');
    await this.press('Empezar');
    return this.enterFirstCode();
  }

  /** Where the picture for the app is shown. Ends where the recovery codes are. */
  async enterFirstCode(): Promise<SecondFactor> {
    const secret = (await this.page.locator('[data-secret]').innerText()).replace(/\s/g, '');
    await this.page.getByLabel('Código de la aplicación').fill(codeOf(secret));
    await this.press('Activar');
    const codes = this.page.getByRole('list', { name: 'Códigos de recuperación' }).getByRole('listitem');
    await codes.first().waitFor();
    return { secret, recoveryCodes: await codes.allInnerTexts() };
  }

  async keepCodes(): Promise<void> {
    await this.page.getByLabel('Los he guardado').check();
    await this.press('Continuar');
  }

  /** As an administrator. */
  async invite(name: string, email: string, role: string): Promise<void> {
    await this.open(`${this.backoffice}/usuarios/invitar`);
    await this.page.getByLabel('Nombre').fill(name);
    await this.page.getByLabel('Correo').fill(email);
    await this.page.getByRole('radio', { name: role }).check();
    await this.press('Enviar invitación');
  }

  /** Ends the newest session but this one. */
  async endOtherSession(): Promise<void> {
    await this.open(`${this.backoffice}/cuenta`);
    const other = this.page
      .locator('[data-session]')
      .filter({ has: this.page.locator('summary') })
      .first();
    await other.locator('summary').click();
    await other.getByRole('button', { name: 'Cerrar esta sesión' }).click();
    await this.page.getByText('Hemos cerrado la sesión').waitFor();
  }

  async logOut(): Promise<void> {
    if (this.javaScript) {
      await this.page.getByRole('button', { name: /^Tu cuenta/ }).click();
      await this.page.getByRole('menuitem', { name: 'Salir' }).click();
    } else {
      await this.press('Salir');
    }
    await this.isAt('/entrar');
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    if (this.javaScript) await this.page.waitForLoadState('networkidle');
  }

  private press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).first().click();
  }
}
