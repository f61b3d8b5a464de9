import { can, type RequestContext } from '@cep/kit';
import type { {{Noun}} } from './{{file}}.entity';
import { READ } from './{{file}}.policy';
import { find{{Nouns}} } from './{{file}}.service';

/** Those that other subgraphs point at; null for those the caller may not see. The kit hands the ids over in one batch. */
export async function {{noun}}References(ids: readonly string[], context: RequestContext): Promise<({{Noun}} | null)[]> {
  return can(context.principal, READ) ? find{{Nouns}}(context, ids) : ids.map(() => null);
}
