import type { Locator, Page } from 'playwright-core';
import type { Scene } from './scene';

/** Every page of the storefront; what stands in braces comes from the catalogue as it is today. */
export const storefrontScenes: readonly Scene[] = [
  { name: 'home', path: '/' },
  { name: 'courses', path: '/cursos' },
  { name: 'courses-filtered', path: '/cursos?area=informatica&modalidad=online' },
  { name: 'courses-filters', path: '/cursos?modalidad=online', act: openFilters, overlay: true, only: 'phone' },
  { name: 'courses-empty', path: '/cursos?q=astronauta&modalidad=online' },
  { name: 'course', path: '/cursos/{course}' },
  { name: 'course-full-run', path: '/cursos/{fullCourse}' },
  { name: 'request-dialog', path: '/cursos/{course}', act: openDialog, overlay: true },
  { name: 'request-form', path: '/cursos/{course}/solicitar' },
  { name: 'request-form-faults', path: '/cursos/{course}/solicitar', act: sendFaults, status: 422 },
  { name: 'thanks', path: '/cursos/{course}/solicitar', act: sendRequest },
  { name: 'notify-me', path: '/avisame?busco=Astronauta' },
  {
    name: 'campuses',
    path: '/sedes',
    act: (page) => seeMap(page, page.getByRole('main').getByRole('listitem').last()),
  },
  {
    name: 'campus',
    path: '/sedes/{campus}',
    act: (page) => seeMap(page, page.getByRole('heading', { level: 2 }).first()),
  },
  { name: 'privacy', path: '/privacidad' },
  { name: 'not-found', path: '/no-existe', status: 404 },
];

async function openFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Filtros/ }).click();
  await page.getByRole('button', { name: /^Ver \d+ cursos?$/ }).waitFor();
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Pedir información' }).filter({ visible: true }).first().click();
  await page.getByRole('dialog').getByLabel('¿Cómo te llamas?').waitFor();
}

async function sendFaults(page: Page): Promise<void> {
  await page.getByLabel('Teléfono').fill('612');
  await page.getByLabel('Correo electrónico').fill('nombre-sin-arroba');
  await page.getByRole('button', { name: 'Enviar solicitud' }).click();
  await page.getByRole('alert').first().waitFor();
}

async function sendRequest(page: Page): Promise<void> {
  await page.getByLabel('¿Cómo te llamas?').fill('Ainhoa Etxeberria de la Fuente');
  await page.getByLabel('Teléfono').fill('612 345 678');
  await page.getByRole('group', { name: 'Tu permiso' }).getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Enviar solicitud' }).click();
  await page.waitForURL(/\/gracias/);
}

/** The map is drawn once somebody comes near it. */
async function seeMap(page: Page, neighbour: Locator): Promise<void> {
  await neighbour.scrollIntoViewIfNeeded();
  await page
    .getByRole('region', { name: 'Mapa de sedes' })
    .or(page.getByText('Tu navegador no puede mostrar el mapa.'))
    .waitFor();
  await page.evaluate('scrollTo(0, 0)');
}
