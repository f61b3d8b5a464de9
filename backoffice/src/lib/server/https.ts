import { ORIGIN } from '$app/env/private';

/** Whether people reach this site by https: adapter-node cannot tell, so its configured address does. */
export const https = ORIGIN.some((origin) => origin.startsWith('https:'));
