import { z } from 'zod';
import { moneySchema } from '../../shared';
import { Modality, OfferType } from './course.enums';

/** An empty one is reported as missing, not as malformed. */
const SLUG = /^([a-z0-9]+(-[a-z0-9]+)*)?$/;

/** A text that must be there; trimmed. */
const required = (what: string, max: number) =>
  z
    .string({ error: `Escribe ${what}.` })
    .trim()
    .max(max, `No puede pasar de ${max} caracteres.`)
    .superRefine((value, context) => {
      if (value === '') context.addIssue({ code: 'custom', message: `Escribe ${what}.`, params: { required: true } });
    });

/** A text that may be missing; what is empty is missing. */
const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `No puede pasar de ${max} caracteres.`)
    .transform((value) => value || null)
    .nullable();

const lines = z
  .array(z.string().trim().min(1, 'Quita la línea vacía.').max(300, 'No puede pasar de 300 caracteres.'))
  .max(30, 'Como mucho, 30 líneas.')
  .nullable()
  .transform((value) => value ?? []);

const hours = z
  .number({ error: 'Indica las horas.' })
  .int()
  .min(1, 'Al menos, 1 hora.')
  .max(5_000, 'Como mucho, 5000 horas.');

const unit = z.object({
  title: z.string().trim().min(1, 'Escribe el título de la unidad.').max(300, 'No puede pasar de 300 caracteres.'),
  hours: z
    .number()
    .int()
    .min(1, 'Al menos, 1 hora.')
    .max(5_000, 'Como mucho, 5000 horas.')
    .nullish()
    .transform((value) => value ?? null),
  topics: z
    .array(z.string().trim().min(1, 'Quita el tema vacío.').max(300, 'No puede pasar de 300 caracteres.'))
    .max(50, 'Como mucho, 50 temas.'),
});

const fields = {
  title: required('el título', 160),
  areaSlug: required('el área', 100),
  modality: z.enum(Modality, { error: 'Elige la modalidad.' }),
  offerType: z.enum(OfferType, { error: 'Elige el tipo de oferta.' }),
  hours,
  summary: optional(300),
  description: optional(20_000),
  objectives: lines,
  requirements: lines,
  careers: lines,
  syllabus: z
    .array(unit)
    .max(60, 'Como mucho, 60 unidades.')
    .nullable()
    .transform((value) => value ?? []),
  qualification: optional(200),
  price: moneySchema.nullable(),
  vatExempt: z.boolean().nullable(),
};

const { title, areaSlug, modality, offerType, hours: _hours, ...texts } = fields;

export const createCourseSchema = z.object({
  slug: required('la dirección', 100).regex(
    SLUG,
    'Usa solo minúsculas sin tilde, números y guiones: «curso-de-soldadura».',
  ),
  title,
  areaSlug,
  modality,
  offerType,
  ...z.object(texts).partial().shape,
  hours,
});

export const updateCourseSchema = z.object(fields).partial();
