import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../harness/browser';
import { type Product, product } from '../harness/product';
import { Administrator } from '../pages/administrator';
import { Advisor } from '../pages/advisor';

/** Every page of the back office that is behind a permission, by the words of its link. */
const PAGES = {
  Bandeja: '/',
  Colas: '/colas',
  Usuarios: '/usuarios',
  'Claves de API': '/claves',
  'Entidades colaboradoras': '/socios',
  Ajustes: '/ajustes/centro',
  Auditoría: '/auditoria',
} as const;
type PageName = keyof typeof PAGES;

const DAILY: PageName[] = ['Bandeja', 'Colas'];
const STAFF: { role: string; email: string; opens: PageName[] }[] = [
  { role: 'an administrator', email: 'admin@cep.example', opens: Object.keys(PAGES) as PageName[] },
  { role: 'an academic manager', email: 'gestor@cep.example', opens: DAILY },
  { role: 'marketing', email: 'marketing@cep.example', opens: DAILY },
  { role: 'an advisor', email: 'asesor@cep.example', opens: DAILY },
  { role: 'a viewer', email: 'lectura@cep.example', opens: [...DAILY, 'Ajustes'] },
];

let browser: Browser;
let cep: Product;

beforeAll(async () => {
  browser = await openBrowser();
  cep = await product();
  await cep.start();
});

afterAll(async () => {
  await browser?.close();
  await cep?.stop();
  cep?.forget();
});

const sections = (page: Page) => page.getByRole('navigation', { name: 'Secciones' }).getByRole('link');

describe.each(STAFF)('$role', ({ email, opens }) => {
  let person: Advisor;
  let page: Page;

  beforeAll(async () => {
    person = await Advisor.logIn(browser, cep.backoffice, email);
    page = person.page;
  });
  afterAll(() => person?.leave());

  it('sees the way to exactly the pages of the role', async () => {
    await sections(page).first().waitFor();
    expect(await sections(page).allInnerTexts()).toEqual(opens);
  });

  it.each(opens)('opens %s', async (name) => {
    await sections(page).filter({ hasText: name }).click();
    await page.waitForURL(`${cep.backoffice}${PAGES[name]}`);
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) }).waitFor();
  });

  const closed = (Object.keys(PAGES) as PageName[]).filter((name) => !opens.includes(name));
  const inside = ['/usuarios/invitar', '/claves/nueva', '/auditoria/exportar?formato=csv'];
  const refused = [...closed.map((name) => PAGES[name]), ...(closed.includes('Usuarios') ? inside : [])];
  if (refused.length > 0)
    it.each(refused)('is told at %s that the role does not reach there', async (path) => {
      const answer = await page.goto(`${cep.backoffice}${path}`);
      expect(answer?.status()).toBe(403);
      await page.getByText('Tu rol no llega hasta aquí').first().waitFor();
    });
});

describe('a viewer', () => {
  it('reads settings and is offered nothing to change', async () => {
    const { page } = await Advisor.logIn(browser, cep.backoffice, 'lectura@cep.example');
    await page.goto(`${cep.backoffice}/ajustes/centro`);
    await page.getByText('CEP Formación').first().waitFor();
    const main = page.getByRole('main');
    expect(await main.getByRole('textbox').count()).toBe(0);
    expect(await main.getByRole('button').count()).toBe(0);
    await page.context().close();
  });
});

describe('an administrator', () => {
  let admin: Administrator;
  let page: Page;

  beforeAll(async () => {
    admin = await Administrator.logIn(browser, cep.backoffice);
    page = admin.page;
  });
  afterAll(() => admin?.leave());

  it('invites somebody, told at once of an address that is taken', async () => {
    await admin.open('/usuarios/invitar');
    await admin.invite('Olga Prueba Invitada', 'asesor@cep.example', 'Asesoría');
    await page.getByText('Ya hay una cuenta con ese correo.').first().waitFor();
    expect(await page.getByLabel('Nombre').inputValue()).toBe('Olga Prueba Invitada');
    await admin.invite('Olga Prueba Invitada', 'olga@prueba.example', 'Asesoría');
    await page.waitForURL(/\/usuarios\/[0-9a-f-]{36}\?invitada/);
    await page.getByRole('heading', { level: 1, name: 'Olga Prueba Invitada' }).waitFor();
  });

  it('finds them in the list by name and state', async () => {
    await admin.open('/usuarios');
    await page.getByRole('main').getByLabel('Buscar').fill('olga');
    await page.getByRole('main').getByLabel('Estado').selectOption('INVITED');
    await page.waitForURL(/estado=INVITED/);
    await page.getByRole('link', { name: 'Olga Prueba Invitada' }).click();
    await page.getByRole('heading', { level: 1, name: 'Olga Prueba Invitada' }).waitFor();
  });

  it('takes a change of role back for good', async () => {
    await page.getByRole('radio', { name: 'Lectura' }).check();
    await admin.confirm('Cambiar rol');
    await admin.isTold(/Su rol es ahora Lectura/);
    await admin.seesRole('Lectura');
    await page.getByRole('button', { name: 'Deshacer' }).last().click();
    await admin.isTold(/Su rol es ahora Asesoría/);
    await admin.seesRole('Asesoría');
    await admin.open(new URL(page.url()).pathname);
    await admin.seesRole('Asesoría');
  });

  it('changes their role, and takes a deactivation back', async () => {
    await page.getByRole('radio', { name: 'Lectura' }).check();
    await admin.confirm('Cambiar rol');
    await admin.isTold(/Su rol es ahora Lectura/);
    await admin.confirm('Desactivar cuenta');
    await admin.isTold('Cuenta desactivada y sesiones cerradas');
    await page.getByRole('main').getByText('Desactivada', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Deshacer' }).last().click();
    await page.getByRole('main').getByText('Invitada', { exact: true }).waitFor();
  });

  it('cannot leave the centre without an administrator', async () => {
    await admin.open('/usuarios?q=admin@cep.example');
    await page.getByRole('link', { name: 'Carmen Ortega Vidal' }).click();
    await page.getByRole('radio', { name: 'Lectura' }).check();
    await admin.confirm('Cambiar rol');
    await page
      .getByRole('alert')
      .filter({ hasText: /administra/i })
      .waitFor();
  });

  it('makes a key whose secret is shown this once, and revokes it by its name', async () => {
    await admin.open('/claves/nueva');
    await page.getByLabel('Para qué es').fill('Portal de prueba');
    await page.getByRole('button', { name: 'Crear clave' }).click();
    await page.getByText('Elige al menos un permiso.').first().waitFor();
    await page.getByRole('checkbox', { name: /Consultar el catálogo/ }).check();
    await page.getByRole('button', { name: 'Crear clave' }).click();
    expect(await page.getByLabel('Secreto', { exact: true }).inputValue()).toMatch(/^cep_pk_[\w-]{43}$/);

    await page.getByRole('link', { name: 'Ya lo he guardado' }).click();
    await page.getByRole('heading', { level: 1, name: 'Portal de prueba' }).waitFor();
    expect(await page.content()).not.toMatch(/cep_pk_[\w-]{43}/);

    const field = page.getByLabel(/^Para confirmarlo/);
    await field.fill('Otra cosa');
    await page.getByRole('button', { name: 'Revocar clave' }).click();
    await page.getByText('Escribe el nombre de la clave tal como está.').first().waitFor();
    await field.fill('Portal de prueba');
    await page.getByRole('button', { name: 'Revocar clave' }).click();
    await page.getByRole('main').getByText('Revocada', { exact: true }).first().waitFor();
  });

  it('changes a setting, told beside its field what does not fit', async () => {
    await admin.open('/ajustes/centro');
    const phone = page.getByLabel('Teléfono de contacto');
    await phone.fill('928');
    await page.getByRole('button', { name: 'Guardar' }).click();
    await page
      .getByText(/Tiene que ser un teléfono/)
      .first()
      .waitFor();
    await phone.fill('+34928000111');
    await page.getByRole('button', { name: 'Guardar' }).click();
    await admin.isTold('1 ajuste guardado');
    await page.getByText(/Guardado por Carmen Ortega Vidal/).waitFor();
  });

  it('finds all of it in the audit log, with before and after', async () => {
    const role = await admin.finds('user.role-changed');
    expect(await role.innerText()).toMatch(/Asesoría[\s\S]*Lectura/);
    expect(await role.innerText()).toContain('Carmen Ortega Vidal');
    expect(await (await admin.finds('setting.updated')).innerText()).toContain('+34928000111');
    for (const action of ['user.invited', 'user.deactivated', 'user.reactivated', 'api-key.created', 'api-key.revoked'])
      await (await admin.finds(action)).getByText(action).first().waitFor();
  });

  it('takes it away as a file, with the filter that is set', async () => {
    await page.goto(`${cep.backoffice}/auditoria`);
    const whole = await download(page, 'CSV');
    for (const action of ['user.invited', 'user.role-changed', 'api-key.revoked', 'setting.updated'])
      expect(whole).toContain(action);

    await page.goto(`${cep.backoffice}/auditoria?accion=setting.updated`);
    const lines = (await download(page, 'JSONL')).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { action: string }).action)).toEqual(['setting.updated']);
    await (await admin.finds('audit.exported')).waitFor();
  });
});

async function download(page: Page, format: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `Descargar en ${format}` }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

describe('an administrator without JavaScript', () => {
  it('changes a setting and is told so by the page', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'es-ES' });
    const page = await context.newPage();
    await page.goto(`${cep.backoffice}/entrar?volver=/ajustes/conservacion`);
    await page.getByLabel('Correo').fill('admin@cep.example');
    await page.getByLabel('Contraseña', { exact: true }).fill('demostracion-2026');
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.getByLabel(/^Copias de seguridad/).fill('45');
    await page.getByRole('button', { name: 'Guardar' }).click();
    await page.getByRole('status').filter({ hasText: '1 ajuste guardado' }).waitFor();
    expect(await page.getByLabel(/^Copias de seguridad/).inputValue()).toBe('45');
    await context.close();
  });
});
