import type { RequestHandler } from './$types';

/** This process is up; whether the graph is, the gateway's own /ready says. */
export const GET: RequestHandler = () => Response.json({ status: 'ok' });
