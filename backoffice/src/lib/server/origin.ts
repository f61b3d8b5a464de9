const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface OriginFacts {
  method: string;
  /** Header Origin. */
  origin: string | null;
  /** Header Sec-Fetch-Site; browsers leave it out on plain HTTP away from localhost. */
  fetchSite: string | null;
  /** Header Host. */
  host: string | null;
  /** Configured addresses of this site. */
  trusted: readonly string[];
}

/**
 * Whether a request that changes something may come from another site. By host name and port, not by scheme:
 * behind adapter-node the scheme is a guess, and a page of the same host and port is this site's own.
 */
export function isForeign({ method, origin, fetchSite, host, trusted }: OriginFacts): boolean {
  if (SAFE.has(method)) return false;
  if (origin !== null && trusted.includes(origin)) return false;
  if (fetchSite !== null) return fetchSite !== 'same-origin';
  if (origin === null || host === null) return true;
  return URL.parse(origin)?.host !== host;
}
