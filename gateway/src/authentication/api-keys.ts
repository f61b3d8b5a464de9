import { createHash } from 'node:crypto';
import { type Claims, CodedError, newId, type Principal, systemPrincipal } from '@cep/kit';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type KeyTerms, planOfKey } from '../guard';
import type { Transport } from '../transport';
import { scopesCover } from './key-scopes';

/** Not part of the API schema: the gateway alone asks it, straight from the subgraph. */
const VERDICT =
  'query GatewayApiKey($secret: String!, $clientIp: String) { apiKeyVerdict(secret: $secret, clientIp: $clientIp) { state id name kind scopes plan expiresAt } }';

const SHAPE = /^cep_[pw]k_[\w-]{43}$/;
const MAX_KEPT = 10_000;
/**
 * A revoked key ends everywhere within 5 s even where its revocation is not heard: an answer is not kept longer. It also
 * keeps "last used" of the key true.
 */
const KEPT_MS = 4_000;
/** Of what no key opens: somebody who guesses must not have identity asked each time. */
const REFUSED_MS = 2_000;

const verdictSchema = z.object({
  apiKeyVerdict: z.object({
    state: z.enum(['VALID', 'UNKNOWN', 'EXPIRED', 'REVOKED', 'ADDRESS_REFUSED']),
    id: z.string().nullable(),
    name: z.string().nullable(),
    kind: z.enum(['PARTNER', 'WORKER']).nullable(),
    scopes: z.array(z.string()),
    plan: z.string().nullable(),
    expiresAt: z.coerce.date().nullable(),
  }),
});

/** A caller with a key that counts. */
export interface KeyHolder {
  principal: Principal & { role: 'PARTNER' | 'WORKER'; userId: string };
  terms: KeyTerms;
  /** Epoch milliseconds; null for never. */
  expiresAt: number | null;
}

type Verdict = { holder: KeyHolder } | { refused: 'UNAUTHENTICATED' | 'FORBIDDEN' };

export interface ApiKeysOptions {
  transport: Transport;
  /** Told why, for each key that is refused. */
  onRefused?(code: string): void;
}

/** Whose key a secret is: asked of identity, and remembered for a moment. */
export class ApiKeys {
  private readonly good = new LRUCache<string, Promise<Verdict>>({ max: MAX_KEPT });
  private readonly bad = new LRUCache<string, Promise<Verdict>>({ max: MAX_KEPT, ttl: REFUSED_MS });
  private readonly known = new LRUCache<string, true>({ max: MAX_KEPT, ttl: 3_600_000 });
  /** By id, what is remembered of a key. */
  private readonly entries = new Map<string, Set<string>>();

  constructor(private readonly options: ApiKeysOptions) {}

  /** A token of this shape is a key, never a session. */
  static looksLike(token: string): boolean {
    return token.startsWith('cep_');
  }

  /** It was good within the last hour: its holder is not one who guesses. */
  isKnown(secret: string): boolean {
    return this.known.has(hashOf(secret));
  }

  /** @throws CodedError UNAUTHENTICATED, FORBIDDEN from a place where it may not be used, SUBGRAPH_UNAVAILABLE */
  async holderOf(secret: string, clientIp: string | null): Promise<KeyHolder> {
    const verdict = SHAPE.test(secret) ? await this.judge(secret, clientIp) : ({ refused: 'UNAUTHENTICATED' } as const);
    if ('holder' in verdict && !isOver(verdict.holder)) return verdict.holder;
    const code = 'refused' in verdict ? verdict.refused : 'UNAUTHENTICATED';
    this.options.onRefused?.(code);
    throw code === 'FORBIDDEN'
      ? new CodedError('FORBIDDEN', 'Esta clave no se puede usar desde esta dirección.')
      : new CodedError('UNAUTHENTICATED', 'Envía una clave válida en la cabecera Authorization: Bearer <clave>.');
  }

  /** It was changed or ended. */
  forget(apiKeyId: string): void {
    for (const entry of this.entries.get(apiKeyId) ?? []) this.good.delete(entry);
    this.entries.delete(apiKeyId);
    this.bad.clear();
  }

  forgetAll(): void {
    this.good.clear();
    this.bad.clear();
    this.entries.clear();
  }

  private judge(secret: string, clientIp: string | null): Promise<Verdict> {
    // Not the secret itself: a heap that is dumped shows none.
    const hash = hashOf(secret);
    const entry = `${hash} ${clientIp ?? ''}`;
    const kept = this.good.get(entry) ?? this.bad.get(entry);
    if (kept) return kept;
    const asked = this.ask(secret, clientIp);
    this.good.set(entry, asked, { ttl: KEPT_MS });
    asked.then(
      (verdict) => {
        if ('holder' in verdict) {
          this.known.set(hash, true);
          return this.file(verdict.holder.principal.userId, entry);
        }
        this.good.delete(entry);
        this.bad.set(entry, asked);
      },
      () => this.good.delete(entry),
    );
    return asked;
  }

  private file(apiKeyId: string, entry: string): void {
    const entries = this.entries.get(apiKeyId) ?? new Set();
    // What has left the cache by its age need not be looked for.
    for (const old of entries) if (!this.good.has(old)) entries.delete(old);
    this.entries.set(apiKeyId, entries.add(entry));
  }

  private async ask(secret: string, clientIp: string | null): Promise<Verdict> {
    const { data, errors } = await this.options.transport.execute('identity', {
      query: VERDICT,
      variables: { secret, clientIp },
      claims: ownClaims(),
      repeatable: true,
    });
    if (errors?.[0]) throw errors[0];
    const { state, id, name, kind, scopes, plan, expiresAt } = verdictSchema.parse(data).apiKeyVerdict;
    if (state === 'ADDRESS_REFUSED') return { refused: 'FORBIDDEN' };
    if (state !== 'VALID' || id === null || kind === null) return { refused: 'UNAUTHENTICATED' };
    return {
      holder: {
        // Audit and budgets count by key.
        principal: Object.freeze({ role: kind, userId: id, sessionId: null, name }),
        terms: { plan: planOfKey(plan), mayAsk: (rootField) => scopesCover(scopes, rootField) },
        expiresAt: expiresAt?.getTime() ?? null,
      },
    };
  }
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
const isOver = ({ expiresAt }: KeyHolder): boolean => expiresAt !== null && expiresAt <= Date.now();

function ownClaims(): Claims {
  return { principal: systemPrincipal('gateway'), requestId: newId(), clientIp: null, userAgent: null };
}
