import type { Page } from 'playwright-core';
import type { Scene } from './scene';

const LIVE = '[data-connection=live]';

/** Before anybody is known. */
export const doorScenes: readonly Scene[] = [
  { name: 'staff-login', path: '/entrar' },
  { name: 'staff-login-refused', path: '/entrar', act: refused, status: 400 },
  { name: 'staff-session-ended', path: '/entrar?aviso=sesion&volver=%2Fcolas' },
  { name: 'staff-password', path: '/contrasena' },
  { name: 'staff-password-blank', path: '/contrasena', act: askWithoutAddress, status: 400 },
  { name: 'staff-password-sent', path: '/contrasena', act: askForLink },
  { name: 'staff-link-ended', path: '/contrasena/no-es-un-enlace', status: 410 },
];

/** What each of the staff may open; `role` tells the pictures apart. */
export function staffScenes(role: 'advisor' | 'viewer'): Scene[] {
  const scenes: Scene[] = [
    { name: `inbox-${role}`, path: '/', act: live },
    { name: `lead-${role}`, path: '/', act: openLead },
    { name: `queues-${role}`, path: '/colas', act: live },
  ];
  if (role === 'viewer')
    return [
      ...scenes,
      { name: 'settings-viewer', path: '/ajustes/proveedores' },
      { name: 'users-forbidden', path: '/usuarios', status: 403 },
    ];
  return [
    ...scenes,
    { name: 'inbox-filters', path: '/?estado=NEW&estado=CONTACTED&sede=madrid-arganzuela', act: openFilters },
    { name: 'inbox-empty', path: '/?estado=NEW&q=nadie-se-llama-asi', act: live },
    { name: 'lead-lost-reason', path: '/', act: askWhyLost, overlay: true },
    { name: 'staff-menu', path: '/', act: openMenu, overlay: true, only: 'phone' },
    { name: 'staff-keys', path: '/', act: openKeys, overlay: true, only: 'desk' },
    { name: 'account', path: '/cuenta', act: live },
    { name: 'account-weak-password', path: '/cuenta', act: chooseWeakPassword, status: 400 },
    { name: 'second-factor', path: '/cuenta/segundo-factor' },
    { name: 'second-factor-picture', path: '/cuenta/segundo-factor', act: beginSecondFactor },
    { name: 'second-factor-wrong-code', path: '/cuenta/segundo-factor', act: enterWrongCode, status: 400 },
    { name: 'lead-not-found', path: '/leads/00000000-0000-7000-8000-000000000000', status: 404 },
    { name: 'staff-not-found', path: '/no-existe', status: 404 },
  ];
}

/** What only administrators open. */
export const adminScenes: readonly Scene[] = [
  { name: 'users', path: '/usuarios' },
  { name: 'users-empty', path: '/usuarios?q=nadie-se-llama-asi&rol=ADVISOR' },
  { name: 'invite', path: '/usuarios/invitar' },
  { name: 'invite-faults', path: '/usuarios/invitar', act: inviteWithFaults, status: 400 },
  { name: 'user', path: '/usuarios', act: openUser },
  { name: 'user-role-confirm', path: '/usuarios', act: askAboutRole, overlay: true },
  { name: 'user-not-found', path: '/usuarios/00000000-0000-7000-8000-000000000000', status: 404 },
  { name: 'api-keys-empty', path: '/claves?estado=EXPIRED' },
  { name: 'api-key-new', path: '/claves/nueva?clase=WORKER' },
  { name: 'api-key-faults', path: '/claves/nueva', act: makeKeyWithFaults, status: 400 },
  { name: 'api-key-secret', path: '/claves/nueva', act: makeKey },
  { name: 'api-keys', path: '/claves' },
  { name: 'api-key', path: '/claves', act: openKey },
  { name: 'partners', path: '/socios' },
  { name: 'partner-unused', path: '/socios', act: openPartner },
  { name: 'settings-site', path: '/ajustes/centro' },
  { name: 'settings-providers', path: '/ajustes/proveedores' },
  { name: 'settings-budgets', path: '/ajustes/presupuestos' },
  { name: 'settings-faults', path: '/ajustes/centro', act: saveFaultySettings, status: 400 },
  { name: 'audit', path: '/auditoria' },
  { name: 'audit-entry', path: '/auditoria?accion=api-key.created', act: openEntry },
  { name: 'audit-empty', path: '/auditoria?q=nadie-hizo-esto&quien=PUBLIC' },
  { name: 'admin-menu', path: '/usuarios', act: openMenu, overlay: true, only: 'phone' },
];

/** For somebody who is known, and is none of the staff. */
export const strangerScenes: readonly Scene[] = [{ name: 'staff-forbidden', path: '/', status: 403 }];

async function refused(page: Page): Promise<void> {
  await page.getByLabel('Correo').fill('asesor@cep.example');
  await page.getByLabel('Contraseña', { exact: true }).fill('no-es-esta');
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.getByRole('alert').first().waitFor();
}

async function askWithoutAddress(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enviar enlace' }).click();
  await page.getByText('Escribe tu correo').waitFor();
}

async function askForLink(page: Page): Promise<void> {
  await page.getByLabel('Correo').fill('nadie@cep.example');
  await page.getByRole('button', { name: 'Enviar enlace' }).click();
  await page.getByRole('heading', { name: 'Mira tu correo' }).waitFor();
}

async function chooseWeakPassword(page: Page): Promise<void> {
  await live(page);
  await page.getByLabel('Contraseña actual').fill('demostracion-2026');
  await page.getByLabel('Contraseña nueva').fill('corta');
  await page.getByRole('button', { name: 'Cambiar contraseña' }).click();
  await page.getByText('La contraseña necesita').waitFor();
}

async function beginSecondFactor(page: Page): Promise<void> {
  await live(page);
  await page.getByLabel('Tu contraseña').fill('demostracion-2026');
  await page.getByRole('button', { name: 'Continuar' }).click();
  await page.getByLabel('Código de la aplicación').waitFor();
}

async function enterWrongCode(page: Page): Promise<void> {
  await beginSecondFactor(page);
  await page.getByLabel('Código de la aplicación').fill('000000');
  await page.getByRole('button', { name: 'Activar' }).click();
  await page.getByText('El código no es correcto').waitFor();
}

async function live(page: Page): Promise<void> {
  await page.locator(LIVE).first().waitFor();
}

async function openFilters(page: Page): Promise<void> {
  await live(page);
  await page.getByText(/^Filtros/).click();
  await page.getByRole('group', { name: 'Estado' }).waitFor();
}

async function openLead(page: Page): Promise<void> {
  await live(page);
  await page.locator('[data-lead]').first().click();
  await page.getByRole('region', { name: 'Cronología' }).waitFor();
}

async function askWhyLost(page: Page): Promise<void> {
  await openLead(page);
  await page.getByRole('button', { name: 'Estado' }).click();
  await page.getByRole('menuitem', { name: /^Perdida/ }).click();
  await page.getByRole('dialog').waitFor();
}

async function openMenu(page: Page): Promise<void> {
  await live(page);
  await page.getByRole('button', { name: 'Menú' }).click();
  await page.getByRole('dialog').waitFor();
}

async function openKeys(page: Page): Promise<void> {
  await live(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
}

async function inviteWithFaults(page: Page): Promise<void> {
  await live(page);
  await page.getByLabel('Correo').fill('nombre-sin-arroba');
  await page.getByRole('button', { name: 'Enviar invitación' }).click();
  await page.getByRole('alert').first().waitFor();
}

async function openUser(page: Page): Promise<void> {
  await live(page);
  await page.getByRole('link', { name: 'Marta Ruiz Cabrera' }).click();
  await page.getByRole('heading', { level: 1, name: 'Marta Ruiz Cabrera' }).waitFor();
}

async function askAboutRole(page: Page): Promise<void> {
  await openUser(page);
  await page.getByRole('radio', { name: 'Marketing' }).check();
  await page.getByRole('button', { name: 'Cambiar rol' }).click();
  await page.getByRole('dialog').waitFor();
}

async function makeKeyWithFaults(page: Page): Promise<void> {
  await live(page);
  await page.getByLabel(/^Direcciones/).fill('casa');
  await page.getByRole('button', { name: 'Crear clave' }).click();
  await page.getByRole('alert').first().waitFor();
}

async function makeKey(page: Page): Promise<void> {
  await live(page);
  await page.getByLabel('Para qué es').fill('Portal de formación del Cabildo');
  await page.getByRole('checkbox', { name: /Consultar el catálogo/ }).check();
  await page.getByRole('button', { name: 'Crear clave' }).click();
  await page.getByLabel('Secreto', { exact: true }).waitFor();
}

async function openKey(page: Page): Promise<void> {
  await live(page);
  await page.getByRole('link', { name: 'Portal de formación del Cabildo' }).first().click();
  await page.getByRole('heading', { level: 2, name: 'Renovar el secreto' }).waitFor();
}

async function openPartner(page: Page): Promise<void> {
  await live(page);
  await page.getByRole('link', { name: 'Portal de formación del Cabildo' }).first().click();
  await page.getByText('Sin uso en este periodo').waitFor();
}

async function saveFaultySettings(page: Page): Promise<void> {
  await live(page);
  await page.getByLabel('Correo de contacto').fill('nombre-sin-arroba');
  await page.getByLabel('Teléfono de contacto').fill('928');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await page.getByRole('alert').first().waitFor();
}

async function openEntry(page: Page): Promise<void> {
  await live(page);
  await page.locator('[data-audit] summary').first().click();
  await page.getByText('todo lo suyo').first().waitFor();
}
