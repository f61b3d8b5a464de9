import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailBox } from './mail-box.cjs';

let folder: string;
let box: Awaited<ReturnType<typeof startMailBox>>;
const get = (path: string) => fetch(`http://127.0.0.1:${box.port}${path}`);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cep-mail-box-'));
  box = await startMailBox({ folder, host: '127.0.0.1', port: 0 });
});
afterEach(async () => {
  await box.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the mail box', () => {
  it('says so while it is empty', async () => {
    await expect((await get('/')).text()).resolves.toContain('Aún no ha salido ningún correo');
  });

  it('lists mails with whom they are for, and shows each without letting it run anything', async () => {
    writeFileSync(join(folder, 'a1.html'), '<title>Tu solicitud</title><script>alert(1)</script>');
    writeFileSync(join(folder, 'a1.eml'), 'Subject: Tu solicitud\r\nTo: "Ana" <ana@prueba.example>\r\n\r\n');
    const list = await (await get('/')).text();
    expect(list).toContain('ana@prueba.example');
    expect(list).toContain('<a href="/a1.html">Tu solicitud</a>');
    const mail = await get('/a1.html');
    expect(mail.headers.get('content-security-policy')).toContain('sandbox');
    await expect(mail.text()).resolves.toContain('Tu solicitud');
  });

  it('shows nothing that is not one of its mails', async () => {
    writeFileSync(join(folder, 'secrets.json'), '{}');
    expect((await get('/secrets.json')).status).toBe(404);
    expect((await get('/..%2f..%2fetc%2fpasswd')).status).toBe(404);
    expect((await get('/none.html')).status).toBe(404);
  });
});
