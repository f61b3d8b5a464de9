const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Address of the site as the visitor sees it: the configured one, else what the request says. */
export function siteUrlOf(request: Request, configured: string | undefined): string {
  if (configured) return configured;
  const host = forwarded(request, 'x-forwarded-host') ?? request.headers.get('host') ?? 'localhost';
  const protocol = forwarded(request, 'x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${protocol}://${host}`;
}

/**
 * Whether a request that changes something was sent by a page of this site.
 * Compares hosts and leaves the protocol out: behind a proxy that ends TLS this process sees http
 * where the browser saw https. A page elsewhere can set neither Origin nor the forwarded host.
 */
export function isSameOrigin(request: Request, siteUrl: string): boolean {
  if (SAFE.has(request.method)) return true;
  const origin = request.headers.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  const sender = new URL(origin).host;
  return sender === new URL(siteUrl).host || sender === request.headers.get('host');
}

function forwarded(request: Request, name: string): string | undefined {
  return request.headers.get(name)?.split(',')[0]?.trim() || undefined;
}
