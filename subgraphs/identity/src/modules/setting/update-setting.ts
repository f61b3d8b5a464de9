import { inTransaction, type JsonObject, type TransactionScope } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { notFound, seal } from '../../shared';
import { settingFault } from './check-value';
import { type SettingDefinition, settingOf } from './definitions';
import { readStored, toSetting } from './setting.service';
import { SettingKind, type UpdateSettingInput, type UpdateSettingPayload } from './setting.types';

/** Null goes back to the default, or clears a secret. The same value again changes nothing. */
export async function updateSetting(ctx: IdentityContext, input: UpdateSettingInput): Promise<UpdateSettingPayload> {
  const definition = settingOf(input.key);
  if (!definition) return { setting: null, errors: [notFound('Ese ajuste no existe.')] };
  const value = input.value?.trim() ?? null;
  const fault = value === null ? null : settingFault(definition, value);
  if (!fault) await inTransaction(ctx, (tx) => store(tx, ctx, definition, value));
  const stored = await readStored(ctx, [definition]);
  return { setting: toSetting(definition, stored.get(definition.key)), errors: fault ? [fault] : [] };
}

async function store(
  tx: TransactionScope,
  ctx: IdentityContext,
  definition: SettingDefinition,
  value: string | null,
): Promise<void> {
  const { key, kind, initial } = definition;
  const secret = kind === SettingKind.SECRET;
  const [stored] = await tx.manager.query<{ value: string | null }[]>(
    `SELECT value FROM setting WHERE key = $1 FOR UPDATE`,
    [key],
  );
  const before = stored?.value ?? initial;
  if (value === null ? !stored : !secret && stored && stored.value === value) return;
  if (value === null) await tx.manager.query(`DELETE FROM setting WHERE key = $1`, [key]);
  else {
    const sealed = secret ? seal(value, { secret: ctx.secret, purpose: 'setting', owner: key }) : null;
    await tx.manager.query(
      `INSERT INTO setting (key, value, sealed_value, updated_by) VALUES ($1, $2, $3, $4)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, sealed_value = excluded.sealed_value,
         updated_by = excluded.updated_by, updated_at = now()`,
      [key, sealed ? null : value, sealed, ctx.principal.userId],
    );
  }
  tx.append({
    type: 'setting.updated',
    version: 1,
    subject: { type: 'Setting', id: key },
    payload: { changes: [change(secret, { stored: stored !== undefined, before, after: value ?? initial })] },
  });
}

/** Of a secret the log says whether there is one, and never what. */
function change(
  secret: boolean,
  { stored, before, after }: { stored: boolean; before: string | null; after: string | null },
): JsonObject {
  return secret ? { path: 'isSet', before: stored, after: after !== null } : { path: 'value', before, after };
}
