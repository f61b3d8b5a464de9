import { redirect } from '@sveltejs/kit';
import { endSession } from '#lib/server/end-session.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  await endSession(event);
  redirect(303, '/entrar');
};

/** Typed by hand or from a bookmark: nothing is ended by looking. */
export const GET: RequestHandler = () => redirect(303, '/');
