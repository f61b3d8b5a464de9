// @ts-check
'use strict';
/** Lints files as if they lay elsewhere: `house-rules.cjs <pretended folder> <real folder> <file>…`; prints what is wrong. */
const fs = require('node:fs');
const path = require('node:path');
const { ESLint } = require('eslint');
const tseslint = require('typescript-eslint');
const { fromRoot } = require('../scripts/lib/paths.cjs');

const [pretended = '', real = '', ...files] = process.argv.slice(2);
// A file that is not where it pretends to be has no types to ask.
const withoutTypes = tseslint.configs.disableTypeChecked;
const eslint = new ESLint({ cwd: fromRoot(), overrideConfig: [withoutTypes] });

async function main() {
  for (const file of files) {
    const filePath = path.join(fromRoot(pretended), path.relative(real, file));
    for (const { messages } of await eslint.lintText(fs.readFileSync(file, 'utf8'), { filePath })) {
      for (const { line, message } of messages) console.log(`${path.basename(file)}:${line} ${message}`);
    }
  }
}

void main();
