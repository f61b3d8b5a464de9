import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import type { Browser, BrowserContext } from 'playwright-core';
import { startEngines } from '../../infra/testing/start-engines.cjs';
import { openBrowser } from '../harness/browser';
import { GraphClient } from '../harness/graph';
import { accessibilityFaults, headOf, settled, sidewaysScroll } from '../harness/inspect';
import { PATIENCE_MS } from '../harness/patience';
import { type Product, product } from '../harness/product';
import { watchedPage } from '../harness/watched-page';
import { Advisor } from '../pages/advisor';
import { adminScenes, doorScenes, staffScenes, strangerScenes } from '../pages/backoffice-scenes';
import { findPlaces, type Places } from '../pages/catalogue';
import type { Scene } from '../pages/scene';
import { accountScenes, emptyAccountScenes, storefrontScenes } from '../pages/storefront-scenes';
import { requestFor } from '../pages/own-request';

const PICTURES = resolve(__dirname, '../../.cep/test/screens');
const PHONE = 390;
const SCREENS = [
  { width: PHONE, height: 844 },
  { width: 1440, height: 900 },
];
const SCHEMES = ['light', 'dark'] as const;
/** The smallest phone, and a laptop at 200 %. */
const NARROW = [320, 720];

/** One of the demo's people, who becomes a student here. */
const STUDENT = 'marketing@cep.example';

let browser: Browser;
let engines: Awaited<ReturnType<typeof startEngines>>;
let cep: Product;
let places: Places;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [browser, engines] = await Promise.all([openBrowser(), startEngines()]);
  cep = await product({ env: { DATABASE_URL: engines.databaseUrl } });
  await cep.start();
  places = await findPlaces(new GraphClient(cep.gateway));
});

afterAll(async () => {
  await browser?.close();
  await cep?.stop();
  cep?.forget();
  await engines?.stop();
});

/** Goes there, takes the pictures, and tells everything that should not be. */
async function look(context: BrowserContext, site: string, scene: Scene, screen: (typeof SCREENS)[number]) {
  const { page, faults } = await watchedPage(context, scene.status);
  await page.setViewportSize(screen);
  const path = scene.path.replace(/\{(\w+)\}/g, (_, place: keyof Places) => places[place]);
  await page.goto(site + path);
  if (scene.act) {
    // Before its script runs, a page answers clicks as without JavaScript: another page, not a dialog.
    await page.waitForLoadState('networkidle');
    await scene.act(page);
  }
  await page.mouse.move(0, 0);

  const accessibility: string[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    await page.screenshot({
      path: join(PICTURES, `${scene.name}-${screen.width}-${colorScheme}.png`),
      fullPage: !scene.overlay,
    });
    accessibility.push(...(await accessibilityFaults(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  const head = await headOf(page);
  const sideways = await sidewaysScroll(page);
  for (const width of screen.width === PHONE ? NARROW : []) {
    await page.setViewportSize({ width, height: 640 });
    sideways.push(...(await sidewaysScroll(page)).map((words) => `${width} px: ${words}`));
  }
  await page.close();
  return { ...head, faults, accessibility, sideways };
}

const SOUND = {
  lang: 'es',
  title: expect.stringMatching(/\S.* · /),
  mainHeadings: 1,
  faults: [],
  accessibility: [],
  sideways: [],
};

const VISITORS: { who: string; enter: () => Promise<BrowserContext>; site: () => string; scenes: readonly Scene[] }[] =
  [
    {
      who: 'a visitor of the storefront',
      enter: () => browser.newContext({ locale: 'es-ES' }),
      site: () => cep.storefront,
      scenes: storefrontScenes,
    },
    {
      who: 'a student who has sent nothing yet',
      enter: studentSession,
      site: () => cep.storefront,
      scenes: emptyAccountScenes,
    },
    {
      who: 'a student in their account',
      enter: async () => {
        await requestFor(new GraphClient(cep.gateway), STUDENT, places.course);
        return studentSession();
      },
      site: () => cep.storefront,
      scenes: accountScenes,
    },
    {
      who: 'somebody at the door of the back office',
      enter: () => browser.newContext({ locale: 'es-ES' }),
      site: () => cep.backoffice,
      scenes: doorScenes,
    },
    {
      who: 'an advisor',
      enter: async () => (await Advisor.logIn(browser, cep.backoffice)).page.context(),
      site: () => cep.backoffice,
      scenes: staffScenes('advisor'),
    },
    {
      who: 'a viewer',
      enter: async () => (await Advisor.logIn(browser, cep.backoffice, 'lectura@cep.example')).page.context(),
      site: () => cep.backoffice,
      scenes: staffScenes('viewer'),
    },
    {
      who: 'an administrator',
      enter: async () => (await Advisor.logIn(browser, cep.backoffice, 'admin@cep.example')).page.context(),
      site: () => cep.backoffice,
      scenes: adminScenes,
    },
    {
      who: 'a student who strays into the back office',
      enter: studentSession,
      site: () => cep.backoffice,
      scenes: strangerScenes,
    },
  ];

/** The login of the back office takes only staff; the graph's takes everybody. */
async function studentSession(): Promise<BrowserContext> {
  const email = STUDENT;
  const client = new Client({ connectionString: engines.databaseUrl });
  await client.connect();
  await client.query(`UPDATE identity.app_user SET role = 'STUDENT' WHERE email = $1`, [email]);
  await client.end();
  const context = await browser.newContext({ locale: 'es-ES' });
  await context.request.post(`${cep.gateway}/graphql`, {
    data: {
      query: 'mutation ($input: LoginInput!) { login(input: $input) { errors { message } } }',
      variables: { input: { email, password: 'demostracion-2026' } },
    },
  });
  return context;
}

describe.each(VISITORS)('$who', ({ enter, site, scenes }) => {
  let context: BrowserContext;

  beforeAll(async () => {
    context = await enter();
    context.setDefaultTimeout(PATIENCE_MS);
  });
  afterAll(() => context?.close());

  describe.each(SCREENS)('on a screen of $width px', (screen) => {
    const here = scenes.filter(({ only }) => only === undefined || (only === 'phone') === (screen.width === PHONE));

    it.each(here)('finds $name whole, legible to everybody and without faults', async (scene) => {
      expect(await look(context, site(), scene, screen)).toEqual(SOUND);
    });
  });
});
