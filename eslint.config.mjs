import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import cep from './infra/lint/plugin.cjs';

const TESTS = ['**/*.{spec,integration,e2e}.ts', '**/test/**', 'infra/testing/**'];

export default defineConfig(
  {
    ignores: ['**/node_modules/', '**/dist/', '**/build/', '**/.svelte-kit/', '.cep/', '**/generated/', '**/static/'],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { files: ['**/*.svelte', '**/*.svelte.ts'], extends: [svelte.configs.recommended] },
  {
    languageOptions: { globals: { ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] } },
    // Both front ends live at the root of their host: there is no base path to resolve.
    // Sets and maps that only keep books are plain on purpose; what is shown is $state.
    rules: { 'svelte/no-navigation-without-resolve': 'off', 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['{ui,storefront,backoffice}/**/*.{ts,svelte}'],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ['**/*.{ts,svelte,js,mjs,cjs}'],
    plugins: { cep },
    rules: {
      'cep/imports': 'error',
      'cep/environment': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-warning-comments': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      // The compiler knows every name; in TypeScript the rule only misfires on types.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  {
    // A promise nobody waits for is a fault nobody hears of; only the types tell.
    files: ['{subgraphs,gateway,infra,e2e,bench}/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    // Plain scripts run before anything is installed or built, and talk to a terminal.
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['infra/**', 'bench/**', 'e2e/**', 'codegen.ts'], rules: { 'no-console': 'off' } },
  { files: TESTS, languageOptions: { globals: { ...globals.jest } } },
);
