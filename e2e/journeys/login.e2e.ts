import type { Browser } from 'playwright-core';
import { openBrowser } from '../harness/browser';
import { type Mail, type MailServer, startMailServer } from '../harness/mail-server';
import { faultsIn } from '../harness/picture';
import { type Product, product } from '../harness/product';
import { codeOf, Colleague } from '../pages/colleague';

const PASSWORD = 'una frase larga que nadie adivina';

let browser: Browser;
let mails: MailServer;
let cep: Product;
let admin: Colleague;

beforeAll(async () => {
  [browser, mails] = await Promise.all([openBrowser(), startMailServer()]);
  // The strictest way to run: whoever is logged in may ask only what the front ends ask, and administrators need a code.
  cep = await product({ env: { SMTP_URL: mails.url, TRUSTED_DOCUMENTS: 'require', ADMIN_SECOND_FACTOR: 'true' } });
  await cep.start();
  admin = await Colleague.arrive(browser, cep.backoffice);
  await admin.logIn('admin@cep.example', 'demostracion-2026');
  await admin.setUpSecondFactor();
  await admin.keepCodes();
  await admin.isAt('/');
}, 420_000);

afterAll(async () => {
  await browser?.close();
  await cep?.stop();
  cep?.forget();
  await mails?.stop();
});

function linkIn({ body }: Mail): string {
  const [link] = /https?:\/\/\S+\/contrasena\/[\w-]+/.exec(body) ?? [];
  if (!link) throw new Error(`there is no link in ${body}`);
  return link;
}

/** @returns the link of the letter that arrives */
async function invited(email: string, role = 'Asesoría'): Promise<string> {
  await admin.invite('Noa Prueba Larga', email, role);
  return linkIn(await mails.mailTo(email));
}

describe.each([
  { how: 'in the open page', javaScript: true },
  { how: 'without JavaScript', javaScript: false },
])('somebody new ($how)', ({ javaScript }) => {
  let person: Colleague;

  beforeEach(async () => {
    person = await Colleague.arrive(browser, cep.backoffice, { javaScript });
  });
  afterEach(() => person?.leave());

  it('comes in by the letter, protects the account, and puts another browser out', async () => {
    const email = `noa-${javaScript}@prueba.example`;
    await person.choosePassword(await invited(email), PASSWORD);
    await person.fillIn(email, PASSWORD);
    await person.isAt('/');
    const factor = await person.switchOnSecondFactor(PASSWORD);
    expect(new Set(factor.recoveryCodes).size).toBe(10);
    await person.isAt('/cuenta');
    await person.logOut();

    await person.logIn(email, PASSWORD);
    await person.isAt('/entrar/codigo');
    if (javaScript) expect(await faultsIn(person.page, 'staff-login-code')).toEqual([]);
    await person.enterCode(codeOf(factor.secret, 1));
    await person.isAt('/');

    const elsewhere = await Colleague.arrive(browser, cep.backoffice);
    await elsewhere.logIn(email, PASSWORD, '/entrar?volver=%2Fcuenta');
    await elsewhere.enterRecoveryCode(factor.recoveryCodes[0] ?? '');
    await elsewhere.isAt('/cuenta');
    await elsewhere.isLive();

    await person.endOtherSession();
    await elsewhere.isAt('/entrar');
    await elsewhere.page.getByText('Tu sesión ha terminado').waitFor();
    await elsewhere.fillIn(email, PASSWORD);
    await elsewhere.enterRecoveryCode(factor.recoveryCodes[1] ?? '');
    // Where the person was when the session ended.
    await elsewhere.isAt('/cuenta');
    await elsewhere.leave();
  });

  it('hears what is wrong with a password, and that a link works once', async () => {
    const link = await invited(`once-${javaScript}@prueba.example`);
    await person.open(link);
    if (javaScript) expect(await faultsIn(person.page, 'staff-invited')).toEqual([]);
    await person.page.getByLabel('Contraseña nueva').fill('corta');
    await person.page.getByRole('button', { name: 'Guardar contraseña' }).click();
    await person.page.getByText('La contraseña necesita al menos 15 caracteres').waitFor();
    await person.choosePassword(link, PASSWORD);

    const answer = await person.page.goto(link);
    expect(answer?.status()).toBe(410);
    expect(answer?.headers()).toMatchObject({
      'referrer-policy': 'strict-origin',
      'cache-control': expect.stringContaining('no-store'),
    });
    await person.page.getByRole('link', { name: 'Pedir un enlace nuevo' }).click();
    await person.isAt('/contrasena');
  });

  it('sets a second factor up at the login when the role must have one', async () => {
    const email = `chief-${javaScript}@prueba.example`;
    await person.choosePassword(await invited(email, 'Administración'), PASSWORD);
    await person.fillIn(email, PASSWORD);
    await person.setUpSecondFactor();
    if (javaScript) expect(await faultsIn(person.page, 'staff-recovery-codes')).toEqual([]);
    await person.keepCodes();
    await person.isAt('/');
    await person.open(`${cep.backoffice}/cuenta/segundo-factor`);
    await person.page.getByText('no puedes desactivarlo').waitFor();
  });

  it('gets a new password by mail, which ends the open sessions', async () => {
    const email = `forgets-${javaScript}@prueba.example`;
    await person.choosePassword(await invited(email), PASSWORD);
    await person.fillIn(email, PASSWORD);
    await person.isAt('/');
    const elsewhere = await Colleague.arrive(browser, cep.backoffice, { javaScript });
    await elsewhere.askForLink(email);
    const reset = await mails.mailTo(email, 'Cambia tu contraseña');
    await elsewhere.choosePassword(linkIn(reset), `${PASSWORD} nueva`);
    // An open page goes there by itself.
    if (javaScript) await person.isAt('/entrar');
    await person.open(`${cep.backoffice}/colas`);
    await person.isAt('/entrar');
    await person.fillIn(email, `${PASSWORD} nueva`);
    await person.isAt('/colas');
    await elsewhere.leave();
  });
});
