import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context';

/** Takes the cookies that a subgraph asks for out of its answer, so that no client reads them in the body. */
export function takeCookies(result: ExecutionResult, context: GatewayContext): void {
  const asked = result.extensions?.setCookie;
  if (!Array.isArray(asked)) return;
  for (const header of asked) if (typeof header === 'string') context.setCookies.push(header);
}

/** Errors that came over a wire are plain objects; Apollo Server takes none but GraphQLError. */
export function graphqlErrors(result: ExecutionResult): readonly GraphQLError[] | undefined {
  return result.errors?.map((error) => {
    if (error instanceof GraphQLError) return error;
    const { message, path, extensions }: GraphQLFormattedError = error;
    return new GraphQLError(message, { path, extensions });
  });
}
