import DataLoader from 'dataloader';
import type { Claims } from '../auth';
import type { RequestContext } from '../context';
import type { SubgraphDefinition } from './definition';
import type { SubgraphRuntime } from './runtime';

/** A fresh context for one operation; loaders are made only when the first resolver asks for them. */
export function createRequestContext(
  definition: SubgraphDefinition,
  runtime: SubgraphRuntime,
  claims: Claims,
): { context: RequestContext<never>; cookies: string[] } {
  const cookies: string[] = [];
  const references = new Map<string, DataLoader<string, object | null>>();
  let loaders: { value: never } | undefined;

  const context: RequestContext<never> = {
    principal: claims.principal,
    requestId: claims.requestId,
    clientIp: claims.clientIp,
    userAgent: claims.userAgent,
    cookies: claims.cookies ?? {},
    secret: runtime.secret,
    log: runtime.log,
    db: runtime.db,
    eventLog: runtime.eventLog,
    jobs: runtime.jobs,
    get loaders(): never {
      loaders ??= { value: definition.loaders(context) };
      return loaders.value;
    },
    reference: (type, id, info) => {
      // Another place of the document may ask for other fields, and what is asked is all that is read.
      const key = `${type} ${info.path.key}`;
      const known = references.get(key);
      if (known) return known.load(id);
      const loader = new DataLoader<string, object | null>(async (ids) => {
        const found = await definition.references[type]?.(ids, context, info);
        return ids.map((_, index) => found?.[index] ?? null);
      });
      references.set(key, loader);
      return loader.load(id);
    },
    setCookie: (header) => void cookies.push(header),
  };
  return { context, cookies };
}
