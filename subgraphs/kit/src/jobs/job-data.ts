import { z } from 'zod';

/** What travels in the queue; parsed again where it is taken out. */
export const jobDataSchema = z.object({
  input: z.unknown(),
  label: z.string(),
  requestId: z.string(),
  eventId: z.string(),
  subject: z.object({ type: z.string(), id: z.string() }),
});
export type JobData = z.infer<typeof jobDataSchema>;

/** PostgreSQL's jsonb refuses U+0000, which a person can paste into a form. */
export function withoutNull<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '')) as T;
}
