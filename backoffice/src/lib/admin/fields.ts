/** All values of a field that may stand several times, as boxes do. */
export const listOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === 'string');

/** One per line or with commas between. */
export const linesOf = (form: FormData, name: string): string[] =>
  listOf(form, name)
    .join('\n')
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter(Boolean);

/** What was sent, to fill the form again; a list comes line by line. */
export const echo = (form: FormData, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, listOf(form, name).join('\n')]));
