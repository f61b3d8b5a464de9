import type { DataSource } from 'typeorm';
import { type AttemptBudget, QUARTER_OF_AN_HOUR, spent } from '../../shared';

/** Wrong passwords, in a quarter of an hour. */
export const LOGIN_PRESETS = {
  /** Of one account from one address, or in one browser that the account knows. */
  perAccountAndPlace: 5,
  /** From one address, whichever accounts: an office has many people behind one. */
  perAddress: 30,
  /** Of one account from everywhere it does not know. */
  perAccount: 50,
  /** Of everybody from everywhere they are not known; beyond it the presets below hold. */
  everywhere: 500,
  /** While many accounts are tried at once. */
  underAttack: { perAccountAndPlace: 2, perAddress: 10 },
} as const;

const seconds = QUARTER_OF_AN_HOUR;
/** The largest count that the database holds. */
const NEVER = 2 ** 31 - 1;

export interface LoginAttempt {
  email: string;
  /** Not the whole address: an IPv6 network gives somebody 2^64 of them. */
  network: string;
  /** Null in a browser that this account was never used in. */
  deviceId: string | null;
}

/**
 * What one try of a login is counted in. A browser in which the account was used before has a count of its own and no
 * other: whatever strangers do elsewhere, its owner gets in. Somebody on a new browser, while their account is under
 * attack, gets in by a reset of the password, which makes the browser known.
 */
export async function loginBudgets(db: DataSource, attempt: LoginAttempt): Promise<AttemptBudget[]> {
  const { email, network, deviceId } = attempt;
  const { perAccountAndPlace: max } = LOGIN_PRESETS;
  if (deviceId) return [{ kind: 'login-device', by: [email, deviceId], max, seconds }];
  const everywhere: AttemptBudget = { kind: 'login-everywhere', by: [], max: NEVER, seconds };
  const pressed = (await spent(db, everywhere)) > LOGIN_PRESETS.everywhere;
  const presets = pressed ? { ...LOGIN_PRESETS, ...LOGIN_PRESETS.underAttack } : LOGIN_PRESETS;
  return [
    { kind: 'login-place', by: [email, network], max: presets.perAccountAndPlace, seconds },
    { kind: 'login-address', by: [network], max: presets.perAddress, seconds },
    { kind: 'login-account', by: [email], max: presets.perAccount, seconds },
    // Counted, never refused by: it would shut everybody out.
    everywhere,
  ];
}
