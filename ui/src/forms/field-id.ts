/** The id a field takes from its name, so that an error summary made on the server can link to it. */
export const fieldId = (name: string): string => `campo-${name.replace(/[^\w-]+/g, '-')}`;
