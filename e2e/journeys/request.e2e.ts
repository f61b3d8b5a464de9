import type { Browser } from 'playwright-core';
import { openBrowser } from '../harness/browser';
import { FORMS, ownRedis } from '../harness/forms';
import { type MailServer, startMailServer } from '../harness/mail-server';
import { type Product, product } from '../harness/product';
import { Advisor } from '../pages/advisor';
import { Student } from '../pages/student';

describe.each(FORMS)('a student asks for information ($name)', ({ apart, queue }) => {
  let browser: Browser;
  let mails: MailServer;
  let cep: Product;
  let redis: Awaited<ReturnType<typeof ownRedis>> | undefined;

  beforeAll(async () => {
    [browser, mails] = await Promise.all([openBrowser(), startMailServer()]);
    if (queue === 'Redis') redis = await ownRedis();
    const engines: Record<string, string> = redis ? { REDIS_URL: redis.url } : {};
    cep = await product({ apart, env: { SMTP_URL: mails.url, ...engines } });
    await cep.start();
  });

  afterAll(async () => {
    await browser?.close();
    await cep?.stop();
    cep?.forget();
    await mails?.stop();
    await redis?.stop();
  });

  describe.each([
    {
      how: 'in the dialog',
      javaScript: true,
      name: 'Nerea Prueba Dialogo',
      email: 'nerea@prueba.example',
      phone: '612 345 678',
    },
    {
      how: 'without JavaScript',
      javaScript: false,
      name: 'Samuel Prueba Pagina',
      email: 'samuel@prueba.example',
      phone: '+34 655 443 322',
    },
  ])('$how', ({ javaScript, name, email, phone }) => {
    it('appears in the open inbox, is confirmed by mail, and has a complete timeline', async () => {
      const advisor = await Advisor.logIn(browser, cep.backoffice);
      await advisor.isLive();
      await advisor.markPage();

      const student = await Student.arrive(browser, cep.storefront, { javaScript });
      const { course, reference } = await student.requestInformation({ name, email, phone });
      expect(reference).not.toBe('');
      await student.leave();

      expect(await advisor.seesArrive(name)).toContain(course);
      expect(await advisor.pageIsStillTheSame()).toBe(true);

      const mail = await mails.mailTo(email);
      expect(mail.body).toContain(course);
      expect(mails.received.filter(({ to }) => to.includes(email))).toHaveLength(1);

      const timeline = await advisor.timelineOf(name, 'Correo de confirmación');
      expect(timeline).toContain('Solicitud recibida');
      expect(timeline).toContain('Consiente que la contactemos');
      await advisor.leave();
    });
  });
});
