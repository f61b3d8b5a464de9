/** What an attempt that did not succeed hands back to a form of the account. Passwords are never among the values. */
export interface AccountAnswer {
  values: Record<string, string>;
  faults: AccountFault[];
  /** When the fault is ours: what to do, and the number to find it by. */
  trouble: { message: string; requestId: string } | null;
  /** Which of several forms of a page it is about. */
  form: string;
}

export interface AccountFault {
  /** Null when it is about no field. */
  field: string | null;
  message: string;
}

interface TypedError {
  field: readonly string[] | null;
  message: string;
}

/**
 * The graph's typed errors at the form's fields. `names` are those of its fields where they differ from the graph's;
 * a fault of a field that the form does not have is about the whole form. One sentence a field is enough to act on.
 */
export function toAccountFaults(
  errors: readonly TypedError[],
  names: Readonly<Record<string, string>>,
): AccountFault[] {
  const faults = errors.map(({ field, message }) => ({ field: names[field?.at(-1) ?? ''] ?? null, message }));
  return faults.filter(({ field }, i) => field === null || faults.findIndex((other) => other.field === field) === i);
}
