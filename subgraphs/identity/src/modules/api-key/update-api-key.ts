import type { IdentityContext } from '../../context';
import { conflict } from '../../shared';
import { ApiKey } from './api-key.entity';
import { ApiKeyState } from './api-key.enums';
import { checkApiKey } from './api-key-input';
import { changeApiKey, stateOf } from './api-key.service';
import type { UpdateApiKeyInput, UpdateApiKeyPayload } from './api-key.types';

const CHANGEABLE = ['name', 'scopes', 'plan', 'allowedAddresses'] as const;

/** Heard by the gateway at once: what a key lost it cannot use a moment longer. */
export function updateApiKey(ctx: IdentityContext, input: UpdateApiKeyInput): Promise<UpdateApiKeyPayload> {
  return changeApiKey(ctx, input.id, async (tx, key) => {
    if (stateOf(key) !== ApiKeyState.ACTIVE) return [conflict('Esa clave ya no se puede usar; haz una nueva.')];
    const wanted = {
      name: input.name ?? key.name,
      scopes: input.scopes ?? key.scopes,
      plan: input.plan ?? key.plan,
      allowedAddresses: input.allowedAddresses ?? key.allowedAddresses,
    };
    const { value, errors } = checkApiKey({ ...wanted, kind: key.kind });
    if (value === null) return errors;
    const changes = CHANGEABLE.filter((path) => JSON.stringify(key[path]) !== JSON.stringify(value[path])).map(
      (path) => ({ path, before: key[path], after: value[path] }),
    );
    if (changes.length === 0) return [];
    const { name, scopes, plan, allowedAddresses } = value;
    await tx.manager.update(ApiKey, { id: key.id }, { name, scopes, plan, allowedAddresses });
    tx.append({
      type: 'api-key.updated',
      version: 1,
      subject: { type: 'ApiKey', id: key.id },
      payload: { changes },
    });
    return [];
  });
}
