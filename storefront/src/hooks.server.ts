import { randomUUID } from 'node:crypto';
import { GATEWAY_TIMEOUT_MS, GATEWAY_URL, ORIGIN } from '$app/env/private';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { GraphError } from '#lib/graphql/ask.ts';
import { createGraphClient } from '#lib/graphql/client.ts';
import { logFault } from '#lib/server/log.ts';
import { securityHeaders } from '#lib/server/security-headers.ts';
import { isSameOrigin, siteUrlOf } from '#lib/server/same-origin.ts';
import { readTheme } from '#lib/server/theme.ts';
import { addressOf } from '#lib/server/visit.ts';

const REQUEST_ID = /^[\w.:-]{8,100}$/;

export const handle: Handle = async ({ event, resolve }) => {
  const { request, locals } = event;
  locals.requestId = requestIdOf(request);
  locals.siteUrl = siteUrlOf(request, ORIGIN);
  locals.theme = readTheme(event.cookies.get('theme'));
  locals.graph = createGraphClient(
    { url: GATEWAY_URL, timeoutMs: GATEWAY_TIMEOUT_MS },
    { requestId: locals.requestId, clientIp: addressOf(event), userAgent: request.headers.get('user-agent') },
  );

  const response = isSameOrigin(request, locals.siteUrl)
    ? await resolve(event, {
        transformPageChunk: ({ html }) => html.replace('%cep.theme%', locals.theme ?? ''),
        preload: ({ type }) => type === 'font' || type === 'js' || type === 'css',
      })
    : new Response('Esta petición viene de otra web y no se admite.', { status: 403 });
  for (const [name, value] of securityHeaders(locals.siteUrl, event.url.pathname)) response.headers.set(name, value);
  response.headers.set('x-request-id', locals.requestId);
  return response;
};

export const handleError: HandleServerError = ({ kind, error, event }) => {
  // A fault in loading the page's code comes before the hook above has run.
  const requestId = event.locals.requestId ?? requestIdOf(event.request);
  if (kind === 'unknown') {
    logFault(requestId, event.url.pathname, error);
    if (error instanceof GraphError) {
      return { status: 503, message: 'Ahora mismo no podemos mostrar esta página', requestId };
    }
  }
  return { requestId };
};

function requestIdOf(request: Request): string {
  const given = request.headers.get('x-request-id') ?? '';
  return REQUEST_ID.test(given) ? given : randomUUID();
}
