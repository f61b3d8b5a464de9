import { redirect } from '@sveltejs/kit';
import { GROUPS } from '#lib/settings/groups.ts';
import type { PageServerLoad } from './$types';

/** Settings begin with their first page. */
export const load: PageServerLoad = () => redirect(307, `/ajustes/${GROUPS[0]?.slug ?? ''}`);
