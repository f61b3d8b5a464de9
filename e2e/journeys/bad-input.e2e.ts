import type { Browser } from 'playwright-core';
import { openBrowser } from '../harness/browser';
import { GraphClient } from '../harness/graph';
import { type Product, product } from '../harness/product';
import { Student } from '../pages/student';

const TYPED = { name: 'Íñigo Ñandú', email: 'iñigo-sin-arroba', phone: '612', message: '¿Hay becas?' };

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

const leadCount = async (): Promise<number> => {
  const admin = await new GraphClient(cep.gateway).login('admin@cep.example');
  const { leads } = await admin.ask<{ leads: { totalCount: number } }>('{ leads(first: 1) { totalCount } }');
  return leads.totalCount;
};

describe.each([{ javaScript: true }, { javaScript: false }])(
  'a form sent with faults (JavaScript: $javaScript)',
  ({ javaScript }) => {
    it('says what to mend, keeps what was typed and stores nothing', async () => {
      const before = await leadCount();
      const student = await Student.arrive(browser, cep.storefront, { javaScript });
      await student.chooseCourse();
      await student.openForm();
      await student.fill(TYPED);
      await student.send();

      const { page } = student;
      await page.getByRole('alert').first().waitFor();
      await expect(page.getByLabel('¿Cómo te llamas?').inputValue()).resolves.toBe(TYPED.name);
      await expect(page.getByLabel('Teléfono').inputValue()).resolves.toBe(TYPED.phone);
      await expect(page.getByLabel('Correo electrónico').inputValue()).resolves.toBe(TYPED.email);
      await expect(page.getByLabel('¿Qué quieres saber?').inputValue()).resolves.toBe(TYPED.message);
      await expect(page.getByLabel('Correo electrónico').getAttribute('aria-invalid')).resolves.toBe('true');
      expect(await leadCount()).toBe(before);
      await student.leave();
    });

    it('goes through once it is mended', async () => {
      const before = await leadCount();
      const student = await Student.arrive(browser, cep.storefront, { javaScript });
      await student.chooseCourse();
      await student.openForm();
      await student.fill(TYPED);
      await student.send();
      await student.page.getByRole('alert').first().waitFor();
      await student.fill({ ...TYPED, email: `mended-${javaScript}@prueba.example`, phone: '612345678' });
      await student.agree();
      await student.send();
      expect(await student.thanked()).not.toBe('');
      expect(await leadCount()).toBe(before + 1);
      await student.leave();
    });
  },
);
