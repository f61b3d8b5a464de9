import { json } from '@sveltejs/kit';

/** This process answers. Whether the graph does is asked at the gateway's own address. */
export const GET = () => json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
