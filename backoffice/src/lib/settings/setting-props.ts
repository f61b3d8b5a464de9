import { type FieldProps, fieldProps, type FormAnswer } from '#lib/forms/answer.ts';
import type { SettingKind } from '#lib/graphql/generated/graphql.ts';

interface Stored {
  key: string;
  kind: SettingKind;
  value?: string | null;
}

/** What the field of a setting is given. */
export function settingProps(form: string, answer: FormAnswer | null, { key, kind, value }: Stored): FieldProps {
  const field = fieldProps(form, answer, key, value ?? '');
  // A box sends nothing when it is not ticked, and «on» when it is.
  return kind === 'BOOLEAN' && answer && answer.problems.length > 0
    ? { ...field, value: String(answer.values[key] !== undefined) }
    : field;
}
