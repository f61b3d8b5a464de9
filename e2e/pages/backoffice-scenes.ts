import type { Page } from 'playwright-core';
import type { Scene } from './scene';

const LIVE = '[data-connection=live]';

/** Before anybody is known. */
export const doorScenes: readonly Scene[] = [
  { name: 'staff-login', path: '/entrar' },
  { name: 'staff-login-refused', path: '/entrar', act: refused, status: 400 },
];

/** What each of the staff may open; `role` tells the pictures apart. */
export function staffScenes(role: 'advisor' | 'viewer'): Scene[] {
  const scenes: Scene[] = [
    { name: `inbox-${role}`, path: '/', act: live },
    { name: `lead-${role}`, path: '/', act: openLead },
    { name: `queues-${role}`, path: '/colas', act: live },
  ];
  if (role === 'viewer') return scenes;
  return [
    ...scenes,
    { name: 'inbox-filters', path: '/?estado=NEW&estado=CONTACTED&sede=madrid-arganzuela', act: openFilters },
    { name: 'inbox-empty', path: '/?estado=NEW&q=nadie-se-llama-asi', act: live },
    { name: 'lead-lost-reason', path: '/', act: askWhyLost, overlay: true },
    { name: 'staff-menu', path: '/', act: openMenu, overlay: true, only: 'phone' },
    { name: 'staff-keys', path: '/', act: openKeys, overlay: true, only: 'desk' },
    { name: 'lead-not-found', path: '/leads/00000000-0000-7000-8000-000000000000', status: 404 },
    { name: 'staff-not-found', path: '/no-existe', status: 404 },
  ];
}

/** For somebody who is known, and is none of the staff. */
export const strangerScenes: readonly Scene[] = [{ name: 'staff-forbidden', path: '/', status: 403 }];

async function refused(page: Page): Promise<void> {
  await page.getByLabel('Correo').fill('asesor@cep.example');
  await page.getByLabel('Contraseña', { exact: true }).fill('no-es-esta');
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.getByRole('alert').first().waitFor();
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
