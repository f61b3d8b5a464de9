import type { AnyVariables, Client, CombinedError, DocumentInput } from '@urql/svelte';

/** The graph did not give what a page cannot do without. */
export class GraphError extends Error {
  readonly codes: readonly string[];

  constructor(error: CombinedError) {
    super(error.message, { cause: error.networkError ?? error });
    this.name = 'GraphError';
    this.codes = error.graphQLErrors.map((fault) => String(fault.extensions.code ?? ''));
  }
}

/** Whether a page was asked for behind a cursor that is none of this list, or none any more. */
export const isOldCursor = (error: unknown): boolean =>
  error instanceof GraphError && error.codes.includes('INVALID_CURSOR');

/**
 * Answers a query, or throws a GraphError.
 * Root fields of the graph are nullable, so that one room that is down does not take the page
 * along: a page lists in `optional` the root fields it can be shown without.
 */
export async function ask<Data, Variables extends AnyVariables>(
  graph: Client,
  document: DocumentInput<Data, Variables>,
  variables: Variables,
  optional: readonly (keyof Data & string)[] = [],
): Promise<Data> {
  const { data, error } = await graph.query(document, variables).toPromise();
  if (error && (!data || missing(data, error, optional))) throw new GraphError(error);
  if (!data) throw new Error('The graph answered without data and without error');
  return data;
}

function missing(data: object, error: CombinedError, optional: readonly string[]): boolean {
  return error.graphQLErrors.some(({ path }) => {
    const root = String(path?.[0] ?? '');
    const value: unknown = Reflect.get(data, root);
    return (value === null || value === undefined) && !optional.includes(root);
  });
}
