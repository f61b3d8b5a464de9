/** Fields that a scope opens beside those it is named after. */
const OPENED: Readonly<Record<string, (rootField: string) => boolean>> = {
  // Only partners have it, and they see no field but the contract's.
  'catalogue.read': (rootField) => rootField.startsWith('Query.'),
  // Whoever sends a request must show the texts that were agreed to.
  'lead.create': (rootField) => rootField === 'Mutation.createLead' || rootField === 'Query.consentTexts',
};

/** Whether one of a key's scopes opens a root field, as Query.courses. A scope that is not known opens nothing. */
export function scopesCover(scopes: readonly string[], rootField: string): boolean {
  return scopes.some((scope) => OPENED[scope]?.(rootField) === true);
}
