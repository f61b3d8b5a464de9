import type { JobValue } from './job.type';

const MASK = '•••';
const MAX_VALUES = 15;
const MAX_LENGTH = 200;

/** Shapes that cannot say who somebody is. Anything else may: a text that is not known to be harmless is masked. */
const HARMLESS: readonly RegExp[] = [
  // UUID
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  // a day or an instant
  /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/,
  // a value of an enum
  /^[A-Z][A-Z_]*$/,
];

/** Names that are personal whatever their value looks like. */
const PERSONAL_NAME =
  /e-?mail|phone|tel|name|nombre|apellido|dni|nie|nif|address|postal|birth|message|body|note|text|ip$/i;

/** What a job was given as a flat list by name (engines keep no order), harmless values as they are, all others as dots. */
export function maskPayload(input: unknown): JobValue[] {
  return flatten('', input)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MAX_VALUES)
    .map(([name, value]) => ({ name, value: maskValue(name, value) }));
}

function flatten(path: string, value: unknown): [string, unknown][] {
  if (value === null || typeof value !== 'object')
    return path === '' && value === undefined ? [] : [[path || 'value', value]];
  return Object.entries(value).flatMap(([name, inner]) => flatten(path ? `${path}.${name}` : name, inner));
}

function maskValue(name: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (PERSONAL_NAME.test(name.split('.').at(-1) ?? '')) return MASK;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  const text = String(value);
  return HARMLESS.some((shape) => shape.test(text)) ? text : MASK;
}

const EMAIL = /[^\s<>"'(),;:@]+@[^\s<>"'(),;:]+/g;
const PHONE = /\+?\d(?:[\s.-]?\d){8,}/g;

/** A sentence of a library or a provider, which may quote an address or a phone. */
export function maskSentence(text: string): string {
  return text.replace(EMAIL, MASK).replace(PHONE, MASK).slice(0, MAX_LENGTH);
}
