import type { LayoutServerLoad } from './$types';
import { noticeOf } from '#lib/account/notices.ts';
import { requireMe } from '#lib/server/account/session.ts';

export const load: LayoutServerLoad = async (event) => ({
  me: await requireMe(event),
  notice: noticeOf(event.url.searchParams),
});
