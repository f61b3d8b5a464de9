/** Names, without capitals and separators, whose values are secrets or say who a person is. */
const hidden = new Set([
  ...['password', 'passwordhash', 'token', 'secret', 'authorization', 'cookie', 'cookies', 'setcookie'],
  ...['accesstoken', 'refreshtoken', 'apikey', 'xcepclaims', 'parameters'],
  ...['email', 'mail', 'phone', 'firstname', 'lastname', 'displayname', 'displayemail', 'displayphone'],
  ...['body', 'html', 'clientip', 'useragent'],
]);
const CENSORED = '[redacted]';
const MAX_DEPTH = 8;

/** Of an error, only what is known to be harmless: drivers hang the values of a statement on theirs. */
const errorFields = [
  ...['code', 'errno', 'syscall', 'address', 'port', 'constraint', 'table', 'column', 'routine'],
  ...['command', 'responseCode', 'statusCode', 'path'],
];

/** A copy of a log line's fields without secrets and personal data, however deep they lie. */
export function safeFields(fields: Record<string, unknown>): Record<string, unknown> {
  return safeEntries(fields, 0);
}

function safeEntries(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, safeValue(name, value, depth)]));
}

function safeValue(name: string, value: unknown, depth: number): unknown {
  if (value instanceof Error) return safeError(value, depth);
  if (value === null || value === undefined) return value;
  if (hidden.has(name.replace(/[-_]/g, '').toLowerCase())) return CENSORED;
  if (typeof value !== 'object' || value instanceof Date) return value;
  if (depth >= MAX_DEPTH) return '[too deep]';
  if (Array.isArray(value)) return value.map((item) => safeValue('', item, depth + 1));
  if ('toJSON' in value && typeof value.toJSON === 'function') return safeValue('', value.toJSON(), depth + 1);
  return safeEntries(value, depth + 1);
}

function safeError(error: Error, depth: number): Record<string, unknown> {
  const message = withoutPersonalData(error.message);
  const cause = error.cause ?? (error as { originalError?: unknown }).originalError;
  const several = error instanceof AggregateError ? error.errors : [];
  const known = errorFields.flatMap((name) => {
    const value: unknown = (error as unknown as Record<string, unknown>)[name];
    return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
  });
  return {
    type: error.name,
    message,
    ...Object.fromEntries(known),
    ...(error.stack ? { stack: withoutPersonalData(error.stack.replace(error.message, message)) } : {}),
    ...(cause instanceof Error && depth < MAX_DEPTH ? { cause: safeError(cause, depth + 1) } : {}),
    ...(several.length > 0 && depth < MAX_DEPTH
      ? { errors: several.slice(0, 3).map((one: unknown) => safeValue('', one, depth + 1)) }
      : {}),
  };
}

const patterns: readonly [RegExp, string][] = [
  // PostgreSQL repeats the value it could not read.
  [/(invalid input (?:syntax|value) for [^:]+: )".*"/gs, '$1"…"'],
  [/\/\/[^\s/@]+@/g, '//…@'],
  [/[^\s<>"'(),;:]+@[\w-]+(?:\.[\w-]+)+/g, '…@…'],
  [/\+\d[\d ]{7,17}\d/g, '+…'],
];

/** A text of a program or of another server, without the addresses and phones it may repeat. */
export function withoutPersonalData(text: string): string {
  return patterns.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
}
