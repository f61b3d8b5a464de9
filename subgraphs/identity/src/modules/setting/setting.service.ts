import { type Connection, cursorValue, decodeCursor, pageSize, runSql, toConnection } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { type SettingDefinition, SETTINGS } from './definitions';
import { Setting, type SettingGroup, SettingKind, type SettingValue, Site } from './setting.types';

const LIST = 'settings';

export type SettingPage = Connection<Setting>;

export interface StoredSetting {
  key: string;
  value: string | null;
  sealed: boolean;
  updatedAt: Date;
  updatedBy: string | null;
}

/** There are few, and all are known: the page is cut here. */
export async function listSettings(
  ctx: IdentityContext,
  group: SettingGroup | null,
  first: number,
  after?: string | null,
): Promise<SettingPage> {
  const size = pageSize(first);
  const wanted = SETTINGS.filter((definition) => !group || definition.group === group);
  const start = after ? placeOf(after, wanted) + 1 : 0;
  const page = wanted.slice(start, start + size + 1);
  const stored = await readStored(ctx, page);
  return toConnection(
    LIST,
    page.map((definition) => toSetting(definition, stored.get(definition.key))),
    { first: size, after, cursorOf: ({ key }) => [key] },
  );
}

/** @throws CodedError INVALID_CURSOR also for one of another group: it has no place in this one. */
function placeOf(after: string, wanted: readonly SettingDefinition[]): number {
  const keys = wanted.map(({ key }) => key);
  const [last] = decodeCursor(LIST, after, [cursorValue.text.refine((key) => keys.includes(key))]);
  return keys.indexOf(last);
}

/** A secret is never selected: not even by mistake can it be shown. */
export async function readStored(
  ctx: Pick<IdentityContext, 'db'>,
  definitions: readonly SettingDefinition[],
): Promise<Map<string, StoredSetting>> {
  const rows = await runSql<StoredSetting>(
    ctx.db,
    `SELECT key, value, sealed_value IS NOT NULL AS sealed, updated_at AS "updatedAt", updated_by AS "updatedBy"
     FROM setting WHERE key = ANY ($1)`,
    [definitions.map(({ key }) => key)],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

export function toSetting(definition: SettingDefinition, stored: StoredSetting | undefined): Setting {
  const { key, group, kind, label, help = null, choices = [], initial } = definition;
  return Object.assign(new Setting(), {
    id: key,
    key,
    group,
    kind,
    label,
    help,
    choices,
    value: kind === SettingKind.SECRET ? null : (stored?.value ?? initial),
    isSet: stored !== undefined,
    updatedAt: stored?.updatedAt ?? null,
    updatedById: stored?.updatedBy ?? null,
  });
}

/** What was set in a group, without defaults and without secrets; for the product itself. */
export async function readValues(ctx: IdentityContext, group: SettingGroup): Promise<SettingValue[]> {
  const stored = await readStored(
    ctx,
    SETTINGS.filter((definition) => definition.group === group),
  );
  return [...stored.values()].flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]));
}

const SITE_FIELDS = ['name', 'email', 'phone', 'address'] as const;

export async function readSite(ctx: IdentityContext): Promise<Site> {
  const definitions = SETTINGS.filter(({ key }) => key.startsWith('site.'));
  const stored = await readStored(ctx, definitions);
  const values = new Map(definitions.map(({ key, initial }) => [key, stored.get(key)?.value ?? initial]));
  const fields = SITE_FIELDS.map((name) => [name, values.get(`site.${name}`) ?? null]);
  return Object.assign(new Site(), Object.fromEntries(fields));
}
