import { randomUUID } from 'node:crypto';
import { readScheme } from '@cep/ui';
import { gatewayCookies, sessionTokens } from '@cep/ui/session';
import { redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { sequence } from '@sveltejs/kit/hooks';
import { GATEWAY_URL, ORIGIN } from '$app/env/private';
import { PUBLIC_GATEWAY_URL } from '$app/env/public';
import { loginPath } from '#lib/auth/return-path.ts';
import { gatewayFor } from '#lib/server/gateway.ts';
import { secure } from '#lib/server/headers.ts';
import { https } from '#lib/server/https.ts';
import { isForeign } from '#lib/server/origin.ts';
import { identify } from '#lib/server/session.ts';

/** Reached without being anybody, with what lies under them; `/sesion` answers for itself. */
const OPEN = ['/entrar', '/contrasena', '/salir', '/sesion', '/health'];
const isOpen = (pathname: string): boolean => OPEN.some((path) => pathname === path || pathname.startsWith(`${path}/`));

/** What a proxy may hand on; anything else is not worth a place in our logs. */
const REQUEST_ID = /^[\w-]{1,64}$/;

const headers: Handle = async ({ event, resolve }) => {
  const given = event.request.headers.get('x-request-id');
  event.locals.requestId = given && REQUEST_ID.test(given) ? given : randomUUID();
  const scheme = readScheme(event.request.headers.get('cookie'));
  const response = await resolve(event, {
    // On the first byte, so that a page never flashes in the other colours.
    transformPageChunk: ({ html }) =>
      scheme === 'system' ? html : html.replace('<html lang="es"', `<html lang="es" data-theme="${scheme}"`),
    preload: ({ type }) => type === 'font' || type === 'js' || type === 'css',
  });
  response.headers.set('x-request-id', event.locals.requestId);
  secure(response, event.url, PUBLIC_GATEWAY_URL, https);
  return response;
};

const sameSite: Handle = ({ event, resolve }) => {
  const { method, headers: sent } = event.request;
  const foreign = isForeign({
    method,
    origin: sent.get('origin'),
    fetchSite: sent.get('sec-fetch-site'),
    host: sent.get('host'),
    trusted: ORIGIN,
  });
  if (foreign) {
    const text = 'Este formulario viene de otra dirección. Abre el panel por su dirección habitual o añádela a ORIGIN.';
    return new Response(text, { status: 403, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  }
  return resolve(event);
};

const session: Handle = async ({ event, resolve }) => {
  const { locals, request, url, cookies } = event;
  locals.me = null;
  locals.outage = false;
  locals.gateway = gatewayFor({
    url: GATEWAY_URL,
    requestId: locals.requestId,
    cookies: () => gatewayCookies(cookies),
    clientIp: event.getClientAddress(),
    userAgent: request.headers.get('user-agent'),
    page: url.pathname + url.search,
  });
  if (url.pathname === '/health') return resolve(event);
  const { access, refresh } = sessionTokens(cookies);
  await identify(event);
  if (!locals.me && !locals.outage && !isOpen(url.pathname))
    redirect(303, loginPath(url.pathname + url.search, access || refresh ? 'sesion' : undefined));
  return resolve(event);
};

export const handle = sequence(headers, sameSite, session);

export const handleError: HandleServerError = ({ error, event, kind }) => {
  const { requestId } = event.locals;
  if (kind === 'unknown') {
    console.error(
      JSON.stringify({
        timestamp: new Date().toISOString(),
        level: 'error',
        service: 'backoffice',
        message: error instanceof Error ? error.message : String(error),
        // Not the path: that of a link to set a password holds its token.
        context: { requestId, route: event.route.id, stack: error instanceof Error ? error.stack : undefined },
      }),
    );
    return { message: 'Algo ha fallado de nuestro lado.', requestId };
  }
  if (kind === 'framework' && error.status === 404) return { message: 'Esta página no existe.', requestId };
  return kind === 'app' ? { requestId: error.requestId ?? requestId } : { requestId };
};
