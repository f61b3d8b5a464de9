import type { Principal } from '@cep/kit';
import type { RequestHandler } from 'express';
import { type Authenticator, REQUEST_ID_HEADER, requestIdOf } from '../authentication';
import { planOf } from '../guard';

/** Lets in whom `allows` accepts: staff, when left out. The public is sent to log in, anybody else is told. */
export function staffOnly(
  authenticator: Authenticator,
  loginUrl: string,
  allows: (principal: Principal) => boolean = ({ role }) => planOf(role) === 'staff',
  refusal = 'Esta página es solo para el personal del centro.',
): RequestHandler {
  return async (request, response, next) => {
    const requestId = requestIdOf(request.headers[REQUEST_ID_HEADER]);
    const { claims } = await authenticator.authenticate(request, requestId);
    if (allows(claims.principal)) return next();
    if (claims.principal.role === 'PUBLIC' && request.method === 'GET' && request.accepts('html')) {
      return response.redirect(303, loginUrl);
    }
    response.status(403).type('text/plain; charset=utf-8').send(refusal);
  };
}
