import { z } from 'zod';

/** What travels in the queue; parsed again where it is taken out. */
export const jobDataSchema = z.object({
  input: z.unknown(),
  label: z.string(),
  requestId: z.string(),
  /** Whose act asked for it; null for the public and the system. */
  userId: z.string().nullish(),
  eventId: z.string(),
  subject: z.object({ type: z.string(), id: z.string() }),
});
export type JobData = z.infer<typeof jobDataSchema>;
