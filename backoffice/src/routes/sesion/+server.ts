import type { RequestHandler } from './$types';

/**
 * For the open page when its session has ended: the hook has renewed it by now, or could not.
 * 204: go on; 401: log in again; 503: nobody knows yet, try later.
 */
export const POST: RequestHandler = ({ locals }) =>
  new Response(null, { status: locals.me ? 204 : locals.outage ? 503 : 401 });
