import type { Checked, IdentityError } from '../../shared';
import { invalid, missing } from '../../shared';
import { isNetwork } from './addresses';
import { ApiKeyKind } from './api-key.enums';
import { optionsOf } from './api-key.options';
import type { CreateApiKeyInput } from './api-key.types';

const MAX_NAME_LENGTH = 80;
const MAX_NETWORKS = 20;
const TWO_YEARS_MS = 2 * 366 * 24 * 3_600_000;

export interface WantedKey {
  name: string;
  kind: ApiKeyKind;
  scopes: string[];
  plan: string;
  allowedAddresses: string[];
  expiresAt: Date | null;
}

/** All faults at once, each beside its field. */
export function checkApiKey(input: CreateApiKeyInput, now = new Date()): Checked<WantedKey> {
  const value: WantedKey = {
    name: input.name.trim(),
    kind: input.kind,
    scopes: [...new Set(input.scopes)].sort(),
    plan: input.plan,
    allowedAddresses: [...new Set((input.allowedAddresses ?? []).map((text) => text.trim()))],
    expiresAt: input.expiresAt ?? null,
  };
  const errors = [...nameFaults(value), ...grantFaults(value), ...networkFaults(value), ...endFaults(value, now)];
  return errors.length > 0 ? { value: null, errors } : { value, errors: [] };
}

function nameFaults({ name }: WantedKey): IdentityError[] {
  if (name === '') return [missing('name', 'Escribe para qué es la clave.')];
  return name.length > MAX_NAME_LENGTH ? [invalid('name', `Usa como mucho ${MAX_NAME_LENGTH} caracteres.`)] : [];
}

function grantFaults({ kind, scopes, plan }: WantedKey): IdentityError[] {
  const options = optionsOf(kind);
  const faults: IdentityError[] = [];
  if (scopes.length === 0) faults.push(missing('scopes', 'Elige al menos un permiso.'));
  const unknown = scopes.filter((scope) => !options.scopes.includes(scope));
  if (unknown.length > 0) faults.push(invalid('scopes', `Esta clase de clave no puede: ${unknown.join(', ')}.`));
  if (!options.plans.includes(plan)) faults.push(invalid('plan', 'Elige uno de los planes.'));
  return faults;
}

function networkFaults({ kind, allowedAddresses: networks }: WantedKey): IdentityError[] {
  const field = 'allowedAddresses';
  const wrong = networks.filter((text) => !isNetwork(text));
  if (wrong.length > 0) return [invalid(field, `No es una dirección ni una red: ${wrong.join(', ')}.`)];
  if (networks.length > MAX_NETWORKS) return [invalid(field, `Indica como mucho ${MAX_NETWORKS} redes.`)];
  // A worker writes: a key of one that was copied must be worth nothing elsewhere.
  if (kind === ApiKeyKind.WORKER && networks.length === 0)
    return [missing(field, 'Indica desde qué direcciones trabaja.')];
  return [];
}

function endFaults({ expiresAt }: WantedKey, now: Date): IdentityError[] {
  if (expiresAt === null) return [];
  const ahead = expiresAt.getTime() - now.getTime();
  return ahead > 0 && ahead <= TWO_YEARS_MS
    ? []
    : [invalid('expiresAt', 'Elige una fecha futura, de aquí a dos años como mucho.')];
}
