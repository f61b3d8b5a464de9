import { waitFor } from '@cep/kit/testing';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../harness/browser';
import { GraphClient } from '../harness/graph';
import { type MailServer, startMailServer } from '../harness/mail-server';
import { type Product, product } from '../harness/product';
import { Account } from '../pages/account';
import { enrol } from '../pages/second-factor';
import { Student } from '../pages/student';

const TIMELINE = `query ($text: String!) {
  leads(filter: { text: $text }, first: 1) {
    nodes { timeline(first: 20) { nodes { title actor { id } } } consents(first: 10) { nodes { purpose withdrawnAt } } }
  }
}`;
interface Seen {
  leads: {
    nodes: {
      timeline: { nodes: { title: string; actor: { id: string } | null }[] };
      consents: { nodes: { purpose: string; withdrawnAt: string | null }[] };
    }[];
  };
}

let browser: Browser;
let mails: MailServer;
let cep: Product;

beforeAll(async () => {
  [browser, mails] = await Promise.all([openBrowser(), startMailServer()]);
  // What the front ends ask with a session must be among their own documents.
  cep = await product({ env: { SMTP_URL: mails.url, TRUSTED_DOCUMENTS: 'require' } });
  await cep.start();
});

afterAll(async () => {
  await browser?.close();
  await cep?.stop();
  cep?.forget();
  await mails?.stop();
});

describe.each([
  { how: 'with JavaScript', javaScript: true, name: 'Aroa Prueba Cuenta', email: 'aroa@prueba.example' },
  { how: 'without JavaScript', javaScript: false, name: 'Bruno Prueba Cuenta', email: 'bruno@prueba.example' },
])('a student with an account ($how)', ({ javaScript, name, email }) => {
  const first = 'la casa de Xàtiva 7';
  const second = 'otra casa en Gandia 9';
  let account: Account;
  let reference: string;

  beforeAll(async () => {
    account = await Account.open(browser, cep.storefront, { email, javaScript });
  });
  afterAll(() => account?.leave());

  const advisorSees = async (): Promise<Seen['leads']['nodes'][number]> => {
    const advisor = await new GraphClient(cep.gateway).login('admin@cep.example');
    const [lead] = (await advisor.ask<Seen>(TIMELINE, { text: reference })).leads.nodes;
    if (!lead) throw new Error(`no lead ${reference}`);
    return lead;
  };

  const titles = async (): Promise<string[]> => (await advisorSees()).timeline.nodes.map(({ title }) => title);

  it('opens no account without agreeing to the privacy policy, and is told so', async () => {
    await account.fillSignUp(name, first);
    await account.press('Crear cuenta');
    await account.page.getByRole('alert').getByText('acepta la política de privacidad').waitFor();
    expect(account.lettersIn(mails, /Confirma/)).toEqual([]);
  });

  it('signs up, confirms the address by the letter with the chosen password, and is in', async () => {
    await account.signUp(name, first);
    await account.followLetter(mails, /Confirma/, /\/cuenta\/confirmar\/[\w-]+/);
    await account.password('Contraseña', 'no es esta');
    await account.press('Confirmar y entrar');
    await account.page.getByRole('alert').getByText('La contraseña no es correcta.').waitFor();
    await account.password('Contraseña', first);
    await account.press('Confirmar y entrar');
    await account.isIn();
    await account.page.getByText(email).first().waitFor();
  });

  it('sees which privacy policy was agreed to, and when', async () => {
    await account.visit('/cuenta/permisos');
    const agreed = account.page.getByRole('region', { name: 'Tu cuenta' });
    expect(await agreed.innerText()).toMatch(
      /Aceptaste la política de privacidad \(versión \d{4}-\d\d-\d\d\) el \d+ \S+ \d{4}, \d\d:\d\d\./,
    );
  });

  it('stays in when the access token ends', async () => {
    await account.forgetAccessToken();
    await account.visit('/cuenta/datos');
    await account.isIn();
  });

  it('sees what was asked for with the same address, in words', async () => {
    const visitor = await Student.arrive(browser, cep.storefront, { javaScript });
    const asked = await visitor.requestInformation({ name, email });
    reference = asked.reference;
    await visitor.leave();
    await account.visit('/cuenta');
    const request = account.page.getByRole('article').filter({ hasText: reference });
    await request.getByText('Recibida').waitFor();
    expect(await request.innerText()).toContain(asked.course);
  });

  it('takes a consent back, which the staff read in the timeline, and gives it again', async () => {
    // The worker's own line comes some time after the request, and would else be the newest.
    await waitFor(async () => (await titles()).includes('Correo de confirmación'), { what: 'the confirmation' });
    await account.visit('/cuenta/permisos');
    await account.press('Retirar');
    await account.page.getByRole('status').getByText('Has retirado el permiso').waitFor();
    const after = await advisorSees();
    expect(after.timeline.nodes[0]).toEqual({
      title: 'Retira su consentimiento para que la contactemos',
      actor: { id: expect.any(String) },
    });
    expect(after.consents.nodes).toContainEqual({ purpose: 'CONTACT', withdrawnAt: expect.any(String) });

    await account.press('Deshacer');
    await account.page.getByRole('status').getByText('Vuelves a darnos este permiso').waitFor();
    expect((await advisorSees()).timeline.nodes[0]?.title).toBe('Vuelve a consentir que la contactemos');
  });

  it.each(['/cuenta', '/cuenta/permisos'])(
    'is led from an old link to a further page of %s to the first one',
    async (path) => {
      await account.visit(`${path}?despues=caducado`);
      expect(account.page.url()).toBe(cep.storefront + path);
    },
  );

  it('sets a new password by a letter, and the old one is worth nothing', async () => {
    await account.visit('/cuenta/contrasena');
    await account.page.getByLabel('Correo electrónico').fill(email);
    await account.press('Enviarme el enlace');
    await account.followLetter(mails, /Cambia tu contraseña/, /\/cuenta\/contrasena\/[\w-]+/);
    await account.password('Contraseña nueva', 'corta');
    await account.press('Guardar contraseña');
    await account.page.getByRole('alert').first().waitFor();
    await account.password('Contraseña nueva', second);
    await account.press('Guardar contraseña');
    await account.page.getByRole('status').getByText('Ya tienes contraseña nueva').waitFor();
    await account.logIn(first);
    await account.page.getByRole('alert').getByText('El correo o la contraseña no son correctos.').waitFor();
    await account.logIn(second);
    await account.isIn();
  });

  it('finds the used link ended, with a way to another one', async () => {
    await account.followLetter(mails, /Cambia tu contraseña/, /\/cuenta\/contrasena\/[\w-]+/);
    await account.page.getByRole('heading', { level: 1, name: 'Este enlace ya no vale' }).waitFor();
    await account.page.getByRole('button', { name: 'Enviarme el enlace' }).waitFor();
  });

  it('ends the session of another browser, which then is at the door', async () => {
    const other = await Account.open(browser, cep.storefront, { email, javaScript });
    await other.logIn(second);
    await other.isIn();
    await account.visit('/cuenta/datos');
    await account.page
      .getByRole('button', { name: /^Cerrar/ })
      .first()
      .click();
    await account.page.getByRole('status').getByText('Hemos cerrado esa sesión').waitFor();
    await waitFor(
      async () => {
        await other.visit('/cuenta');
        return other.page.url().includes('/cuenta/entrar');
      },
      { what: 'the other browser at the door' },
    );
    await other.leave();
  });

  it('is asked for the second step once there is one', async () => {
    const codes = await enrol(await new GraphClient(cep.gateway).login(email, second), second);
    const elsewhere = await Account.open(browser, cep.storefront, { email, javaScript });
    await elsewhere.logIn(second);
    await elsewhere.page.getByRole('heading', { level: 1, name: 'Segundo paso' }).waitFor();
    if (javaScript) await elsewhere.page.locator('input[name=code]:focus').waitFor();
    await elsewhere.page.getByLabel('Código').fill('000000');
    await elsewhere.press('Entrar');
    await elsewhere.page.getByRole('alert').getByText('El código no es correcto').waitFor();
    await elsewhere.page.getByLabel('Código').fill(codes[0] ?? '');
    await elsewhere.press('Entrar');
    await elsewhere.isIn();
    await elsewhere.leave();
  });

  it('leaves, and the account is closed behind them', async () => {
    await account.visit('/cuenta');
    await account.press('Salir');
    await account.page.getByRole('status').getByText('Has salido').waitFor();
    await account.visit('/cuenta/datos');
    await account.page.getByRole('heading', { level: 1, name: 'Entrar' }).waitFor();
  });
});

describe('somebody who guesses', () => {
  it('is told how long to wait', async () => {
    const guesser = await Account.open(browser, cep.storefront, { email: 'nadie@prueba.example', javaScript: false });
    for (let tries = 0; tries < 6; tries += 1) {
      await guesser.logIn('no es esta');
      await guesser.page.getByRole('alert').first().waitFor();
    }
    await guesser.page
      .getByRole('alert')
      .getByText(/Espera \d+ minutos?/)
      .waitFor();
    await guesser.leave();
  });
});

describe('pages that everybody may see', () => {
  it('are the same whoever is logged in, and those of an account are kept by nobody', async () => {
    const login = await fetch(`${cep.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: LoginInput!) { login(input: $input) { errors { message } } }',
        variables: { input: { email: 'asesor@cep.example', password: 'demostracion-2026' } },
      }),
    });
    const cookie = login.headers.getSetCookie().map((line) => line.split(';')[0]);
    expect(cookie.length).toBeGreaterThan(0);
    const page = async (headers: Record<string, string>): Promise<string> =>
      (await (await fetch(`${cep.storefront}/sedes`, { headers })).text()).replace(/nonce="[^"]*"/g, '');
    expect(await page({ cookie: cookie.join('; ') })).toBe(await page({}));

    const door = await fetch(`${cep.storefront}/cuenta/entrar`);
    expect(Object.fromEntries(door.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-robots-tag': 'noindex',
      'content-security-policy': expect.stringContaining('nonce-'),
    });
  });
});
