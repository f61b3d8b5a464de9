import { z } from 'zod';
import { type IdentityError, invalid, missing } from '../../shared';
import type { SettingDefinition } from './definitions';
import { SettingKind } from './setting.types';

const MAX_TEXT = 500;

/** What a value must be, and how to say it. */
const RULES: Record<SettingKind, { schema: (definition: SettingDefinition) => z.ZodType; wanted: string }> = {
  [SettingKind.TEXT]: { schema: () => z.string().max(MAX_TEXT), wanted: `un texto de hasta ${MAX_TEXT} caracteres` },
  [SettingKind.SECRET]: { schema: () => z.string().max(MAX_TEXT), wanted: `un texto de hasta ${MAX_TEXT} caracteres` },
  [SettingKind.EMAIL]: { schema: () => z.email(), wanted: 'un correo, como nombre@ejemplo.es' },
  [SettingKind.PHONE]: { schema: () => z.e164(), wanted: 'un teléfono con prefijo, como +34928000000' },
  [SettingKind.URL]: {
    schema: () => z.url({ protocol: /^https?$/ }),
    wanted: 'una dirección, como https://ejemplo.es',
  },
  [SettingKind.BOOLEAN]: { schema: () => z.enum(['true', 'false']), wanted: 'sí o no' },
  [SettingKind.CHOICE]: { schema: ({ choices = [] }) => z.enum([...choices]), wanted: 'una de las opciones' },
  [SettingKind.NUMBER]: {
    schema: ({ range: [least, most] = [0, Number.MAX_SAFE_INTEGER] }) =>
      z
        .string()
        .regex(/^\d{1,15}$/)
        .transform(Number)
        .pipe(z.number().min(least).max(most)),
    wanted: 'un número',
  },
};

/** What is wrong with a value; null when nothing is. */
export function settingFault(definition: SettingDefinition, value: string): IdentityError | null {
  if (value === '') return missing('value', 'Escribe un valor.');
  const { schema, wanted } = RULES[definition.kind];
  if (schema(definition).safeParse(value).success) return null;
  const { range } = definition;
  return invalid('value', `Tiene que ser ${wanted}${range ? ` entre ${range[0]} y ${range[1]}` : ''}.`);
}
