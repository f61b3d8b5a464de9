/** What is wrong with a form, in words for the person who filled it in. */
export interface Problem {
  /** Name of the field at fault; null when none is. */
  name: string | null;
  message: string;
}

/** The answer of an action to one of the forms of its page. */
export interface FormAnswer {
  /** Which of the page's forms it answers. */
  form: string;
  problems: Problem[];
  /** What was typed, to show it again; never a secret. */
  values: Record<string, string>;
  /** What was done, when it was. */
  notice: string | null;
  /** To find a failure in the logs; null where the person can mend it alone. */
  requestId: string | null;
}

export interface FieldProps {
  name: string;
  id: string;
  value: string;
  error: string | undefined;
}

/** The id of a field: two forms of a page may have fields of one name. */
export const formFieldId = (form: string, name: string): string => `${form}-${name}`;

/** The answer to this form, out of what the page got as `form`; null when that is about another one. */
export function answerTo<T extends { form: string }>(form: string, answer: T | null | undefined): T | null {
  return answer?.form === form ? answer : null;
}

/** What a field of a form is given: spread it on a TextField, a PasswordField, a Select… */
export function fieldProps(form: string, answer: FormAnswer | null, name: string, initial = ''): FieldProps {
  return {
    name,
    id: formFieldId(form, name),
    // A form that was carried out shows what is kept now.
    value: (answer && answer.problems.length > 0 ? answer.values[name] : undefined) ?? initial,
    error: answer?.problems.find((problem) => problem.name === name)?.message,
  };
}

/** The words of the browser's tab; a form that came back says so first. */
export function pageTitle(title: string, answer?: Pick<FormAnswer, 'problems'> | null): string {
  return `${answer && answer.problems.length > 0 ? 'Error: ' : ''}${title} · CEP Gestión`;
}
