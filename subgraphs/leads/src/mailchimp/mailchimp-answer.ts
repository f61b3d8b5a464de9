import { z } from 'zod';

/** RFC 9457, as Mailchimp fills it in. */
const problemSchema = z.object({
  title: z.string(),
  status: z.number(),
  detail: z.string().default(''),
  errors: z.array(z.object({ field: z.string().default(''), message: z.string() })).default([]),
});

/** What it says was wrong, for staff; null when that is not how it speaks. */
export function problemText(json: unknown): string | null {
  const { success, data } = problemSchema.safeParse(json);
  if (!success) return null;
  const { title, detail, errors } = data;
  const faults = errors.map(({ field, message }) => (field ? `${field}: ${message}` : message));
  return withoutAddresses([[title, detail].filter(Boolean).join('. '), ...faults].join(' · ')).slice(0, 500);
}

/** It likes to quote the address back; the timeline's reasons are read also by those who may not see contacts. */
function withoutAddresses(text: string): string {
  return text.replace(/[^\s"'<>(),;:]+@[^\s"'<>(),;:]+\w/g, '[correo]');
}

const MAX_WAIT_MS = 15 * 60_000;

/** Seconds or a date, as HTTP allows; null when it is neither. */
export function retryAfterMs(header: string | null, now = Date.now()): number | null {
  if (!header) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  if (Number.isNaN(ms)) return null;
  return Math.min(Math.max(ms, 1_000), MAX_WAIT_MS);
}
