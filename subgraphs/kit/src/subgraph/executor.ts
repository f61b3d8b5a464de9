import { createSourceEventStream, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Claims } from '../auth';
import { type RequestContext } from '../context';
import { storable } from '../data/storable';
import { maskError } from '../errors';
import { foreground } from '../jobs/foreground';
import { withLogContext } from '../logging';
import { subgraphDuration } from '../metrics';
import { createRequestContext } from './create-request-context';
import type { SubgraphDefinition } from './definition';
import { type Prepared, prepareDocument, type PreparedDocument } from './prepared-document';
import type { SubgraphRuntime } from './runtime';

/** One operation as a transport hands it over. */
export interface SubgraphRequest {
  query: string;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  claims: Claims;
}

/** Characters of documents kept parsed: a stranger can make the gateway send any number of long ones. */
const MAX_DOCUMENTS = 4_000_000;
const sizeCalculation = (_prepared: Prepared, query: string): number => query.length + 1;

/** Parses and validates each distinct document once, then executes it with a fresh context. */
export class SubgraphExecutor {
  private readonly documents = new LRUCache<string, Prepared>({ max: 2_000, maxSize: MAX_DOCUMENTS, sizeCalculation });

  constructor(
    private readonly definition: SubgraphDefinition,
    private readonly schema: GraphQLSchema,
    private readonly runtime: SubgraphRuntime,
  ) {}

  /** Never throws: whatever goes wrong is an error in the result. */
  async execute(request: SubgraphRequest): Promise<ExecutionResult> {
    const prepared = this.prepare(request.query);
    if ('errors' in prepared) return { errors: prepared.errors };
    const { context, cookies } = createRequestContext(this.definition, this.runtime, request.claims);
    const end = subgraphDuration.startTimer({ subgraph: this.runtime.name, kind: 'execute' });
    foreground.enter();
    try {
      const result = await this.inside(request.claims, () =>
        prepared.execute(request.operationName, undefined, context, storable(request.variables)),
      );
      return this.finish(result, context, cookies);
    } catch (error) {
      return this.fail(error, context);
    } finally {
      foreground.leave();
      end();
    }
  }

  /** A stream of results, or one result with errors when the subscription cannot begin. */
  async subscribe(request: SubgraphRequest): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    const prepared = this.prepare(request.query);
    if ('errors' in prepared) return { errors: prepared.errors };
    const { context } = createRequestContext(this.definition, this.runtime, request.claims);
    try {
      const source = await this.inside(request.claims, () =>
        createSourceEventStream({
          schema: this.schema,
          document: prepared.document,
          operationName: request.operationName,
          variableValues: storable(request.variables),
          contextValue: context,
        }),
      );
      if (!(Symbol.asyncIterator in source)) return this.finish(source, context, []);
      return this.follow(source[Symbol.asyncIterator](), prepared, request);
    } catch (error) {
      return this.fail(error, context);
    }
  }

  /** Executes the selection for each event. A source that fails ends this one stream with an error result. */
  private follow(
    events: AsyncIterator<unknown>,
    prepared: PreparedDocument,
    { claims, operationName, variables }: SubgraphRequest,
  ): AsyncIterableIterator<ExecutionResult> {
    const given = storable(variables);
    let over = false;
    const results: AsyncIterableIterator<ExecutionResult> = {
      next: async () => {
        if (over) return { value: undefined, done: true };
        // Each event is resolved with loaders of its own: those of the first would answer with yesterday's rows.
        const { context } = createRequestContext(this.definition, this.runtime, claims);
        try {
          const step = await events.next();
          if (step.done) return { value: undefined, done: true };
          const result = await this.inside(claims, () => prepared.execute(operationName, step.value, context, given));
          return { value: this.finish(result, context, []), done: false };
        } catch (error) {
          over = true;
          // Whoever reads to the end of a stream does not close it; the source would go on gathering events.
          await Promise.resolve(events.return?.()).catch(() => undefined);
          return { value: this.fail(error, context), done: false };
        }
      },
      return: async () => {
        over = true;
        await events.return?.();
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]: () => results,
    };
    return results;
  }

  private prepare(query: string): Prepared {
    const known = this.documents.get(query);
    if (known) return known;
    const prepared = prepareDocument(this.schema, query);
    this.documents.set(query, prepared);
    return prepared;
  }

  private inside<T>(claims: Claims, work: () => T): T {
    return withLogContext({ requestId: claims.requestId, userId: claims.principal.userId }, work);
  }

  private finish(result: ExecutionResult, context: RequestContext, cookies: readonly string[]): ExecutionResult {
    // Without a `data` entry nothing was executed: the variables did not fit, and the message says which.
    const refused = result.data === undefined;
    const errors = this.allMasked(
      result.errors?.map((error) => (refused && !error.path && !error.extensions['code'] ? asBadInput(error) : error)),
      context,
    );
    return {
      ...(refused ? {} : { data: result.data }),
      ...(errors ? { errors } : {}),
      ...(cookies.length > 0 ? { extensions: { setCookie: cookies } } : {}),
    };
  }

  private fail(error: unknown, context: RequestContext): ExecutionResult {
    return { errors: [this.masked(error, context)] };
  }

  /** One batch that fails is an error at fifty places: it is looked at, and logged, once. */
  private allMasked(
    errors: readonly GraphQLError[] | undefined,
    context: RequestContext,
  ): readonly GraphQLError[] | undefined {
    const known = new Map<unknown, GraphQLError>();
    return errors?.map((error) => {
      const cause = error.originalError ?? error;
      const like = known.get(cause);
      if (like) return new GraphQLError(like.message, { path: error.path, extensions: like.extensions });
      const masked = this.masked(error, context);
      known.set(cause, masked);
      return masked;
    });
  }

  private masked(error: unknown, context: RequestContext): GraphQLError {
    const shown = maskError(error, { requestId: context.requestId, log: context.log });
    return new GraphQLError(shown.message, { path: shown.path, extensions: shown.extensions });
  }
}

function asBadInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
}
