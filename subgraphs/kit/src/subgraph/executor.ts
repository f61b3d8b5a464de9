import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Claims } from '../auth';
import { type RequestContext } from '../context';
import { maskError } from '../errors';
import { withLogContext } from '../logging';
import { subgraphDuration } from '../metrics';
import { createRequestContext } from './create-request-context';
import type { SubgraphDefinition } from './definition';
import type { SubgraphRuntime } from './runtime';

/** One operation as a transport hands it over. */
export interface SubgraphRequest {
  query: string;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  claims: Claims;
}

type Prepared = { document: DocumentNode } | { errors: readonly GraphQLError[] };

/** Parses and validates each distinct document once, then executes it with a fresh context. */
export class SubgraphExecutor {
  private readonly documents = new LRUCache<string, Prepared>({ max: 2_000 });

  constructor(
    private readonly definition: SubgraphDefinition,
    private readonly schema: GraphQLSchema,
    private readonly runtime: SubgraphRuntime,
  ) {}

  async execute(request: SubgraphRequest): Promise<ExecutionResult> {
    const prepared = this.prepare(request.query);
    if ('errors' in prepared) return { errors: prepared.errors };
    const { context, cookies } = createRequestContext(this.definition, this.runtime, request.claims);
    const end = subgraphDuration.startTimer({ subgraph: this.runtime.name, kind: 'execute' });
    const result = await this.inside(request.claims, () =>
      execute({
        schema: this.schema,
        document: prepared.document,
        operationName: request.operationName,
        variableValues: request.variables,
        contextValue: context,
      }),
    );
    end();
    return this.finish(result, context, cookies);
  }

  /** A stream of results, or one result with errors when the subscription cannot begin. */
  async subscribe(request: SubgraphRequest): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    const prepared = this.prepare(request.query);
    if ('errors' in prepared) return { errors: prepared.errors };
    const begin = createRequestContext(this.definition, this.runtime, request.claims).context;
    const operation = {
      schema: this.schema,
      document: prepared.document,
      operationName: request.operationName,
      variableValues: request.variables,
    };
    const source = await this.inside(request.claims, () =>
      createSourceEventStream({ ...operation, contextValue: begin }),
    );
    if (!(Symbol.asyncIterator in source)) return this.finish(source, begin, []);
    const events = source[Symbol.asyncIterator]();
    const results: AsyncIterableIterator<ExecutionResult> = {
      next: async () => {
        const step = await events.next();
        if (step.done) return { value: undefined, done: true };
        // Each event is resolved with loaders of its own: those of the first would answer with yesterday's rows.
        const { context } = createRequestContext(this.definition, this.runtime, request.claims);
        const result = await this.inside(request.claims, () =>
          execute({ ...operation, rootValue: step.value, contextValue: context }),
        );
        return { value: this.finish(result, context, []), done: false };
      },
      return: async () => {
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
    const prepared = parseAndValidate(this.schema, query);
    this.documents.set(query, prepared);
    return prepared;
  }

  private inside<T>(claims: Claims, work: () => T): T {
    return withLogContext({ requestId: claims.requestId, userId: claims.principal.userId }, work);
  }

  private finish(result: ExecutionResult, context: RequestContext, cookies: readonly string[]): ExecutionResult {
    const errors = result.errors?.map((error) => {
      const shown = maskError(error, { requestId: context.requestId, log: context.log });
      return new GraphQLError(shown.message, { path: shown.path, extensions: shown.extensions });
    });
    return {
      data: result.data,
      ...(errors ? { errors } : {}),
      ...(cookies.length > 0 ? { extensions: { setCookie: cookies } } : {}),
    };
  }
}

function parseAndValidate(schema: GraphQLSchema, query: string): Prepared {
  try {
    const document = parse(query, { noLocation: true });
    const errors = validate(schema, document);
    return errors.length > 0 ? { errors: errors.map(asValidationError) } : { document };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [asValidationError(error)] };
    throw error;
  }
}

function asValidationError(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}
