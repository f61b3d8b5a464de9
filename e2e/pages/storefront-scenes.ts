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
  { name: 'sign-up', path: '/cuenta/crear' },
  { name: 'sign-up-faults', path: '/cuenta/crear', act: signUpFaults, status: 422 },
  { name: 'check-your-mail', path: '/cuenta/revisa-tu-correo?por=cuenta' },
  { name: 'confirm-account', path: '/cuenta/confirmar/no-es-de-nadie' },
  { name: 'confirm-ended', path: '/cuenta/confirmar/no-es-de-nadie', act: confirmEnded, status: 410 },
  { name: 'student-login', path: '/cuenta/entrar' },
  { name: 'student-login-refused', path: '/cuenta/entrar', act: loginRefused, status: 422 },
  { name: 'student-at-the-door', path: '/cuenta/permisos' },
  { name: 'password-link', path: '/cuenta/contrasena' },
  { name: 'password-link-ended', path: '/cuenta/contrasena/no-es-de-nadie' },
];

/** What a student finds in their account. */
export const accountScenes: readonly Scene[] = [
  { name: 'own-requests', path: '/cuenta' },
  { name: 'own-consents', path: '/cuenta/permisos' },
  { name: 'own-consent-withdrawn', path: '/cuenta/permisos', act: withdraw },
  { name: 'own-data', path: '/cuenta/datos' },
  { name: 'own-data-faults', path: '/cuenta/datos', act: wrongPassword, status: 422 },
];

/** Before somebody has sent anything. */
export const emptyAccountScenes: readonly Scene[] = [
  { name: 'no-own-requests', path: '/cuenta' },
  { name: 'no-own-consents', path: '/cuenta/permisos' },
];

async function signUpFaults(page: Page): Promise<void> {
  await page.getByLabel('Correo electrónico').fill('sin-arroba');
  await page.getByLabel('Contraseña', { exact: true }).fill('12345678');
  await page.getByRole('button', { name: 'Crear cuenta' }).click();
  await page.getByRole('alert').first().waitFor();
}

async function confirmEnded(page: Page): Promise<void> {
  await page.getByLabel('Contraseña', { exact: true }).fill('una que no es');
  await page.getByRole('button', { name: 'Confirmar y entrar' }).click();
  await page.getByRole('heading', { level: 1, name: 'Este enlace ya no vale' }).waitFor();
}

async function loginRefused(page: Page): Promise<void> {
  await page.getByLabel('Correo electrónico').fill('nadie@correo.es');
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await page.getByRole('alert').first().waitFor();
}

/** And gives it again, so that the next screen finds it. */
async function withdraw(page: Page): Promise<void> {
  const again = page.getByRole('button', { name: /^Volver a darlo/ }).first();
  if (await again.isVisible()) await again.click();
  await page
    .getByRole('button', { name: /^Retirar/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Deshacer' }).waitFor();
}

async function wrongPassword(page: Page): Promise<void> {
  await page.getByLabel('Contraseña actual').fill('no es la mía');
  await page.getByLabel('Contraseña nueva').fill('una muy larga 77');
  await page.getByRole('button', { name: 'Cambiar contraseña' }).click();
  await page.getByRole('alert').first().waitFor();
}

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
