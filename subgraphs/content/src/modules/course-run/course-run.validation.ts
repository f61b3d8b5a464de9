import { z } from 'zod';
import { moneySchema } from '../../shared';
import { RunStatus } from './course-run.enums';

const seats = z.number().int().min(1, 'Al menos, 1 plaza.').max(1_000, 'Como mucho, 1000 plazas.');

const fields = {
  campusSlug: z.string().trim().max(100).nullable(),
  endsOn: z.string().nullable(),
  timetable: z
    .string()
    .trim()
    .max(200, 'No puede pasar de 200 caracteres.')
    .transform((value) => value || null)
    .nullable(),
  seats: seats.nullable(),
  waitlist: z.boolean().nullable(),
  price: moneySchema.nullable(),
  status: z.enum(RunStatus).nullable(),
};

export const createRunSchema = z
  .object(fields)
  .partial()
  .extend({ startsOn: z.string({ error: 'Indica cuándo empieza.' }) });

export const updateRunSchema = z
  .object({
    ...fields,
    startsOn: z.string({ error: 'Indica cuándo empieza.' }),
    seatsLeft: z.number().int().min(0, 'No puede ser negativo.').nullable(),
  })
  .partial();

export type RunChanges = z.infer<typeof updateRunSchema>;
