import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import cep from './plugin.cjs';

const linter = new Linter({ cwd: process.cwd() });

function complaints(filename: string, code: string): string[] {
  const config = [
    {
      files: ['**/*.ts'],
      plugins: { cep },
      languageOptions: { parser: tseslint.parser },
      rules: { 'cep/imports': 'error', 'cep/environment': 'error' },
    },
  ] as Linter.Config[];
  return linter.verify(code, config, { filename }).map(({ message }) => message);
}

interface Case {
  rule: string;
  file: string;
  refused: string;
  accepted: string;
}

const cases: Case[] = [
  {
    rule: 'a subgraph never imports another subgraph',
    file: 'subgraphs/leads/src/modules/lead/lead.service.ts',
    refused: `import { Course } from '@cep/content';`,
    accepted: `import { newId } from '@cep/kit';`,
  },
  {
    rule: 'a subgraph never reaches another one by a path',
    file: 'subgraphs/leads/src/schema.ts',
    refused: `import { Course } from '../../content/src/modules/course';`,
    accepted: `import { Lead } from './modules/lead';`,
  },
  {
    rule: 'kit is imported by its name',
    file: 'subgraphs/leads/src/schema.ts',
    refused: `import { newId } from '../../kit/src/data';`,
    accepted: `import { newId } from '@cep/kit';`,
  },
  {
    rule: 'kit imports nothing of ours',
    file: 'subgraphs/kit/src/data/transaction.ts',
    refused: `import { Lead } from '@cep/leads';`,
    accepted: `import { Client } from 'pg';`,
  },
  {
    rule: "the gateway reads a subgraph's SDL only",
    file: 'gateway/src/composition.ts',
    refused: `import { leadsSubgraph } from '@cep/leads';`,
    accepted: `import sdl from '@cep/leads/schema.graphql';`,
  },
  {
    rule: 'only the composition root joins gateway and subgraphs',
    file: 'infra/scripts/start.ts',
    refused: `import { startGateway } from '@cep/gateway';`,
    accepted: `import { leadsSubgraph } from '@cep/leads';`,
  },
  {
    rule: 'a front end never imports server code',
    file: 'storefront/src/routes/+page.server.ts',
    refused: `import { createLogger } from '@cep/kit';`,
    accepted: `import { Button } from '@cep/ui';`,
  },
  {
    rule: 'a front end never imports the other one',
    file: 'backoffice/src/routes/+page.ts',
    refused: `export { price } from '../../../storefront/src/lib/price';`,
    accepted: `export { price } from '../lib/price';`,
  },
  {
    rule: 'ui knows no GraphQL',
    file: 'ui/src/card/card.ts',
    refused: `import { gql } from '@urql/core';`,
    accepted: `import { clsx } from 'clsx';`,
  },
  {
    rule: 'a resolver touches no database library',
    file: 'subgraphs/leads/src/modules/lead/lead.resolver.ts',
    refused: `import type { EntityManager } from 'typeorm';`,
    accepted: `import { Resolver } from 'type-graphql';`,
  },
  {
    rule: 'modules meet through their index',
    file: 'subgraphs/leads/src/modules/lead/lead.service.ts',
    refused: `import { Note } from '../note/note.entity';`,
    accepted: `import { Note } from '../note';`,
  },
  {
    rule: 'the rest of a subgraph also enters a module by its index',
    file: 'subgraphs/leads/src/schema.ts',
    refused: `const lead = () => import('./modules/lead/lead.entity');`,
    accepted: `const lead = () => import('./modules/lead');`,
  },
  {
    rule: 'process.env appears in env.ts alone',
    file: 'subgraphs/leads/src/main.ts',
    refused: `export const port = process.env.PORT;`,
    accepted: `export const port = 4003;`,
  },
];

describe.each(cases)('import rules: $rule', ({ file, refused, accepted }) => {
  it('refuses a file that breaks it', () => {
    expect(complaints(file, refused)).toHaveLength(1);
  });

  it('accepts a file that keeps it', () => {
    expect(complaints(file, accepted)).toEqual([]);
  });
});

describe('the places that are meant to be special', () => {
  it('lets the composition root import gateway and subgraphs together', () => {
    const code = `import { startGateway } from '@cep/gateway';\nimport { leadsSubgraph } from '@cep/leads';`;
    expect(complaints('infra/standalone/src/index.ts', code)).toEqual([]);
  });

  it('lets env.ts read the environment', () => {
    expect(complaints('subgraphs/leads/src/env.ts', 'export const env = process.env;')).toEqual([]);
  });

  it('lets a file reach its neighbours inside its own module', () => {
    const file = 'subgraphs/leads/src/modules/lead/lead.resolver.ts';
    expect(complaints(file, `import { LeadService } from './lead.service';`)).toEqual([]);
  });
});
