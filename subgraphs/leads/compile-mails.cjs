// @ts-check
'use strict';
/**
 * Turns the templates of the mails into the HTML that the worker fills in. Its output is committed: the compiler takes
 * 70 MB and a quarter of a second, which no running process should pay for.
 *   npx -y pnpm@12 --filter @cep/leads mails            writes it
 *   node subgraphs/leads/compile-mails.cjs --check      fails when it is not up to date
 */
const fs = require('node:fs');
const path = require('node:path');
const mjml2html = require('mjml');

const FOLDER = path.join(__dirname, 'src', 'mail');

/** @returns {Promise<{ file: string, html: string }[]>} what should stand in the generated folder */
async function compileMails() {
  const templates = fs.readdirSync(FOLDER).filter((file) => file.endsWith('.mjml'));
  return Promise.all(
    templates.map(async (template) => {
      const source = fs.readFileSync(path.join(FOLDER, template), 'utf8');
      const { html } = await mjml2html(source, { validationLevel: 'strict', minify: true });
      return { file: path.join(FOLDER, 'generated', template.replace(/\.mjml$/, '.html')), html: `${html}\n` };
    }),
  );
}

async function main() {
  for (const { file, html } of await compileMails()) {
    if (!process.argv.includes('--check')) fs.writeFileSync(file, html);
    else if (fs.readFileSync(file, 'utf8') !== html) {
      console.error(
        `${path.basename(file)} is not what its template gives. Run: npx -y pnpm@12 --filter @cep/leads mails`,
      );
      process.exitCode = 1;
    }
  }
}

void main();
