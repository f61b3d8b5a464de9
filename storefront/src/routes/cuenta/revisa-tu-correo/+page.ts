import type { PageLoad } from './$types';

/** No address stands here: addresses end up in logs. */
export const load: PageLoad = ({ url }) => ({ forPassword: url.searchParams.get('por') === 'contrasena' });
