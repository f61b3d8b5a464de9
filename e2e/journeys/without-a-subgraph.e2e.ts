import type { Browser } from 'playwright-core';
import { openBrowser } from '../harness/browser';
import { type Product, product } from '../harness/product';
import { Advisor } from '../pages/advisor';
import { Student } from '../pages/student';

let browser: Browser;
let cep: Product;

beforeAll(async () => {
  browser = await openBrowser();
  cep = await product({ env: { SUBGRAPHS: 'identity,content,leads' } });
  await cep.start();
});

afterAll(async () => {
  await browser?.close();
  await cep?.stop();
  cep?.forget();
});

describe('analytics is taken out of the configuration', () => {
  it('leaves a graph that no longer knows its fields', async () => {
    const response = await fetch(`${cep.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ queues(first: 1) { nodes { name } } }' }),
    });
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toContain('queues');
  });

  it('leaves a storefront that takes requests and an inbox that shows them', async () => {
    const advisor = await Advisor.logIn(browser, cep.backoffice);
    await advisor.isLive();
    const student = await Student.arrive(browser, cep.storefront);
    const { course } = await student.requestInformation({ name: 'Olga Sin Colas', email: 'olga@prueba.example' });
    expect(await advisor.seesArrive('Olga Sin Colas')).toContain(course);
    await student.leave();
    await advisor.leave();
  });
});
