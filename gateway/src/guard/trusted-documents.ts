import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printExecutableGraphQLDocument } from '@graphql-tools/documents';
import type { DocumentNode } from 'graphql';
import { z } from 'zod';

/** Ids and texts of what our own front ends ask: `sha256:<hex>` of the text, as codegen's client preset makes them. */
export type TrustedManifest = Readonly<Record<string, string>>;

const manifestSchema = z.record(z.string().regex(/^sha256:[0-9a-f]{64}$/), z.string().min(1));
const MANIFEST = join(__dirname, '../../trusted-documents.json');
const PREFIX = 'sha256:';

/** Made by `pnpm codegen` from the documents of storefront and back office. */
export function committedManifest(): TrustedManifest {
  return manifestSchema.parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
}

const persistedSchema = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

/** The id under which a request names its document, as Apollo's clients and urql write it. */
export function persistedId(extensions: unknown): string | undefined {
  return persistedSchema.safeParse(extensions).data?.persistedQuery.sha256Hash;
}

/** The documents of our own front ends: found by their id, and known by what they say however it is laid out. */
export class TrustedDocuments {
  private readonly texts: ReadonlyMap<string, string>;

  constructor(manifest: TrustedManifest) {
    this.texts = new Map(Object.entries(manifest).map(([id, text]) => [id.slice(PREFIX.length), text]));
  }

  /** The text with this id, with or without its `sha256:`. */
  textOf(id: string): string | undefined {
    return this.texts.get(id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id);
  }

  /** By the printer that made the ids, which sorts what has no order. */
  includes(document: DocumentNode): boolean {
    return this.texts.has(createHash('sha256').update(printExecutableGraphQLDocument(document)).digest('hex'));
  }
}
