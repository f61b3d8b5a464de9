import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type DocumentNode, parse } from 'graphql';

// Composition comes from the gateway's own copy, so that both read the contracts with the same rules.
const fromGateway = createRequire(join(__dirname, 'gateway/package.json'));

interface Composition {
  composeServices(services: { name: string; typeDefs: DocumentNode }[]): {
    errors?: { message: string }[];
    supergraphSdl?: string;
  };
}
interface FederationInternals {
  Supergraph: { build(sdl: string): { apiSchema(): unknown } };
  printSchema(schema: unknown): string;
}

/** The schema that clients see: every committed subgraph contract composed, machinery taken out. */
function apiSchema(): string {
  const { composeServices } = fromGateway('@apollo/composition') as Composition;
  const { Supergraph, printSchema } = fromGateway('@apollo/federation-internals') as FederationInternals;
  const root = join(__dirname, 'subgraphs');
  const services = readdirSync(root)
    .sort()
    .map((name) => ({ name, file: join(root, name, 'schema.graphql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, typeDefs: parse(readFileSync(file, 'utf8')) }));
  const { errors, supergraphSdl } = composeServices(services);
  if (!supergraphSdl) {
    throw new Error(`The subgraphs do not compose:\n${(errors ?? []).map((e) => e.message).join('\n')}`);
  }
  return printSchema(Supergraph.build(supergraphSdl).apiSchema());
}

function documentsOf(app: string): string[] {
  return [`${app}/src/**/*.ts`, `!${app}/src/lib/graphql/generated/**`];
}

function typedDocuments(app: string): CodegenConfig['generates'] {
  return {
    [`${app}/src/lib/graphql/generated/`]: {
      preset: 'client',
      documents: documentsOf(app),
      presetConfig: { fragmentMasking: true },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { DateTime: 'string', Date: 'string' },
      },
    },
  };
}

const config: CodegenConfig = {
  schema: apiSchema(),
  ignoreNoDocuments: true,
  generates: {
    // Ids and texts of what the front ends ask: what the gateway takes by id, and may limit session cookies to.
    'gateway/trusted-documents.json': {
      documents: ['storefront', 'backoffice'].flatMap(documentsOf),
      plugins: ['./infra/scripts/lib/trusted-documents.cjs'],
    },
    'gateway/api.graphql': { plugins: ['schema-ast'], config: { sort: true } },
    ...typedDocuments('storefront'),
    ...typedDocuments('backoffice'),
  },
};

export default config;
