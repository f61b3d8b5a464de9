/**
 * A value whose texts PostgreSQL takes: it refuses U+0000 anywhere and halves of surrogate pairs in jsonb,
 * both of which a person can paste into a form and a program can send.
 */
export function storable<T>(value: T): T {
  return clean(value) as T;
}

export function storableText(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\ufffd');
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object' || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [storableText(name), clean(part)]));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
