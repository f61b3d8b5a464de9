import type { SettingKind } from '#lib/graphql/generated/graphql.ts';

interface Stored {
  key: string;
  kind: SettingKind;
  value?: string | null;
}
export interface WantedValue {
  key: string;
  /** Null goes back to the default. */
  value: string | null;
}

/**
 * Which settings a form changes: those whose value differs from the stored one. A field that was emptied goes back to its
 * default; secrets have forms of their own.
 */
export function changedValues(settings: readonly Stored[], sent: ReadonlyMap<string, string>): WantedValue[] {
  return settings.flatMap(({ key, kind, value }) => {
    if (kind === 'SECRET') return [];
    const wanted = kind === 'BOOLEAN' ? String(sent.has(key)) : sent.get(key)?.trim();
    if (wanted === undefined || wanted === (value ?? '')) return [];
    return [{ key, value: wanted === '' ? null : wanted }];
  });
}
