import { type Claims, networkOf, type Role } from '@cep/kit';
import { z } from 'zod';

export const partnerPlans = ['partner.basic', 'partner.standard', 'partner.plus'] as const;
/** `partner` is for keys whose plan is none of these. */
export const plans = ['anonymous', 'student', 'staff', 'partner', ...partnerPlans] as const;
export type Plan = (typeof plans)[number];

/** Points of query cost that one caller may spend within a window. */
export interface Budget {
  points: number;
  seconds: number;
}

/** What a request is reckoned at: a page of 20 courses with area, next run and campus costs 103. */
const REQUEST = 100;

/** A hundred requests in 15 minutes, and a hundred in one. */
const presets: Readonly<Record<string, Budget>> = {
  'per-quarter-hour': { points: 100 * REQUEST, seconds: 900 },
  'per-minute': { points: 100 * REQUEST, seconds: 60 },
};

/** The name of a preset, or points and seconds as `50000/60`. */
export const budget = z.string().transform((text, context): Budget => {
  const preset = presets[text];
  if (preset) return preset;
  const [points = Number.NaN, seconds = Number.NaN] = text.split('/').map(Number);
  if (Number.isInteger(points) && points > 0 && Number.isInteger(seconds) && seconds > 0) return { points, seconds };
  context.addIssue(`must be ${Object.keys(presets).join(', ')}, or points/seconds such as 50000/60`);
  return z.NEVER;
});

const planOfRole: Readonly<Record<Role, Plan | null>> = {
  PUBLIC: 'anonymous',
  STUDENT: 'student',
  PARTNER: 'partner',
  WORKER: 'partner',
  ADMIN: 'staff',
  ACADEMIC_MANAGER: 'staff',
  MARKETING: 'staff',
  ADVISOR: 'staff',
  VIEWER: 'staff',
  // The product itself.
  SYSTEM: null,
};

/** What a key's plan is called here. */
export function planOfKey(name: string | null): Plan {
  return partnerPlans.find((plan) => plan === `partner.${name}`) ?? 'partner';
}

export function planOf(role: Role): Plan | null {
  return planOfRole[role];
}

/** Who pays: the account, or the address of those without one. */
export function payerOf({ principal, clientIp }: Claims): string {
  return principal.userId ?? networkOf(clientIp);
}
