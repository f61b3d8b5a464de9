import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Changelog, changelogSchema } from './changelog';
import { type Declared, declaredSchema } from './declared';

const FOLDER = join(__dirname, '../..');

/** Committed, and made by `pnpm codegen` but for the declarations, which people write. */
export const contractFiles = {
  api: join(FOLDER, 'api.graphql'),
  partner: join(FOLDER, 'contracts/partner.graphql'),
  changelog: join(FOLDER, 'contracts/partner-changelog.json'),
  declared: join(FOLDER, 'contracts/declared-breaking-changes.json'),
} as const;

export type ContractFiles = Readonly<Record<keyof typeof contractFiles, string>>;

/** Null: there was none yet. */
export const readIfThere = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

export function readChangelog(file: string = contractFiles.changelog): Changelog {
  return changelogSchema.parse(JSON.parse(readIfThere(file) ?? '[]'));
}

export function readDeclared(file: string = contractFiles.declared): Declared {
  return declaredSchema.parse(JSON.parse(readIfThere(file) ?? '[]'));
}
