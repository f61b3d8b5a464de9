import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Claims, SubgraphRequest } from '@cep/kit';
import { execute, type ExecutionResult, parse, subscribe } from 'graphql';
import type { SubgraphSource } from '../composition';
import type { LocalSubgraph } from '../transport';

/** What resolvers of an in-memory subgraph get as their context. */
export interface SubgraphContext {
  claims: Claims;
  setCookie(header: string): void;
}

export type Resolvers = Record<string, Record<string, unknown>>;

export interface InMemorySubgraph extends LocalSubgraph {
  source: SubgraphSource;
  /** Every request so far, newest last. */
  requests: SubgraphRequest[];
  /** How many subscriptions are open. */
  open(): number;
  /** While true, `ready` rejects. */
  down: boolean;
}

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag", "@inaccessible", "@cost", "@listSize", "@composeDirective"]) @link(url: "https://specs.cep.example/cacheControl/v1.0", import: ["@cacheControl"]) @composeDirective(name: "@cacheControl")
directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
enum CacheControlScope @tag(name: "public") { PUBLIC PRIVATE }
`;

/** A real subgraph without a database: a schema, resolvers, and the kit's way to be called. */
export function inMemorySubgraph(name: string, sdl: string, resolvers: Resolvers): InMemorySubgraph {
  const whole = HEAD + sdl;
  const schema = buildSubgraphSchema([{ typeDefs: parse(whole), resolvers: resolvers as never }]);
  let open = 0;
  const argsOf = (request: SubgraphRequest, cookies: string[]) => ({
    schema,
    document: parse(request.query),
    operationName: request.operationName,
    variableValues: request.variables,
    contextValue: {
      claims: request.claims,
      setCookie: (header: string) => void cookies.push(header),
    } satisfies SubgraphContext,
  });

  const subgraph: InMemorySubgraph = {
    name,
    source: { name, sdl: whole, url: `local://${name}` },
    requests: [],
    down: false,
    open: () => open,
    async execute(request) {
      subgraph.requests.push(request);
      const cookies: string[] = [];
      const result = await execute(argsOf(request, cookies));
      return cookies.length > 0 ? { ...result, extensions: { setCookie: cookies } } : result;
    },
    async subscribe(request) {
      subgraph.requests.push(request);
      const stream = await subscribe(argsOf(request, []));
      if (!(Symbol.asyncIterator in stream)) return stream;
      open += 1;
      return counted(stream, () => (open -= 1));
    },
    ready: async () => {
      if (subgraph.down) throw new Error(`${name} is down`);
    },
  };
  return subgraph;
}

function counted(stream: AsyncGenerator<ExecutionResult>, closed: () => void): AsyncIterableIterator<ExecutionResult> {
  let counting = true;
  const end = (): void => {
    if (counting) closed();
    counting = false;
  };
  return {
    next: async () => {
      const step = await stream.next();
      if (step.done) end();
      return step;
    },
    return: async () => {
      end();
      return stream.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
