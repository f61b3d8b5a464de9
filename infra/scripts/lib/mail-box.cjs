// @ts-check
'use strict';
/** Shows the mails of a product without SMTP: a list, and each mail as its reader would see it. */
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');

const MAIL = /^[\w.-]+\.html$/;
const SHOWN = 200;

/** @param {string} text */
const shown = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** @param {string} file @param {RegExp} pattern */
function find(file, pattern) {
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  return pattern.exec(text)?.[1]?.trim() ?? '';
}

/** Newest first. @param {string} folder */
function mailsIn(folder) {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => MAIL.test(name)) : [];
  return names
    .map((name) => ({ name, at: fs.statSync(path.join(folder, name)).mtime }))
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, SHOWN)
    .map(({ name, at }) => {
      const file = path.join(folder, name);
      const to = find(file.replace(/\.html$/, '.eml'), /^To:.*?([^\s<]+@[^\s>]+)/im);
      return { name, at, to, subject: find(file, /<title>([^<]*)<\/title>/i) || name };
    });
}

/** @param {string} folder */
function page(folder) {
  const rows = mailsIn(folder).map(
    ({ name, at, to, subject }) =>
      `<tr><td>${at.toLocaleString('es-ES')}</td><td>${shown(to)}</td><td><a href="/${name}">${subject}</a></td></tr>`,
  );
  const list =
    rows.length > 0
      ? `<table><tr><th>Hora</th><th>Para</th><th>Asunto</th></tr>${rows.join('')}</table>`
      : '<p>Aún no ha salido ningún correo.</p>';
  return `<!doctype html><html lang="es"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5">
<title>Buzón de CEP</title><style>:root{color-scheme:light dark;font:16px/1.5 system-ui}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.5rem;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent)}</style>
<h1>Buzón</h1>${list}</html>`;
}

/**
 * @param {{ folder: string, host: string, port: number }} options
 * @returns {Promise<{ port: number, stop(): Promise<void> }>}
 */
async function startMailBox({ folder, host, port }) {
  const server = http.createServer((request, response) => {
    const name = (request.url ?? '/').slice(1).split('?')[0] ?? '';
    const file = path.join(folder, name);
    const isMail = MAIL.test(name) && fs.existsSync(file);
    if (name !== '' && !isMail) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      // A mail is a guest here: nothing in it runs.
      'content-security-policy':
        "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data: https:",
    });
    response.end(isMail ? fs.readFileSync(file) : page(folder));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  return {
    port: address && typeof address === 'object' ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

module.exports = { startMailBox };
