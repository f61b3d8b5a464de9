/** What one document may hold, over either entrance. Fragments count wherever they are spread. */
export interface DocumentLimits {
  /** Characters of the text: names and strings have no length of their own. */
  characters: number;
  tokens: number;
  /** Fields within fields. */
  depth: number;
  /** The same for questions about the schema, which every explorer asks far deeper. */
  introspectionDepth: number;
  /** Of any field: `__typename` too can be asked for a thousand times. */
  aliases: number;
  directives: number;
  rootFields: number;
  /**
   * All fields and spreads. It bounds what fragments within fragments can blow a short text up to, and validation,
   * which compares fields of one name pair by pair.
   */
  fields: number;
}

/** Over twice what the largest document of our own front ends holds, and what the explorers ask. */
export const defaultDocumentLimits: DocumentLimits = {
  characters: 40_000,
  tokens: 2_000,
  depth: 12,
  introspectionDepth: 20,
  aliases: 20,
  directives: 20,
  rootFields: 12,
  fields: 300,
};
