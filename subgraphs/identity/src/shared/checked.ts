import type { IdentityError } from './identity-error';

/** What was typed, as it can be used; or what is wrong with it. */
export type Checked<T> = { value: T; errors: never[] } | { value: null; errors: IdentityError[] };
