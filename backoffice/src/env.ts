import { defineEnvVars } from '@sveltejs/kit/env';

const optionalUrl = (value: string | undefined): string | undefined => {
  if (!value) return undefined;
  if (!/^(https?|wss?):\/\//.test(value)) throw new Error('must start with http:// or https://');
  return new URL(value).href;
};

/** HOST and PORT are read by the server of adapter-node itself. */
export const variables = defineEnvVars({
  GATEWAY_URL: {
    description: 'The graph as this server reaches it.',
    schema: (value) => optionalUrl(value) ?? 'http://127.0.0.1:4000/graphql',
  },
  PUBLIC_GATEWAY_URL: {
    public: true,
    description: 'The graph as the browser reaches it. Unset: the host name of the page, port 4000.',
    schema: optionalUrl,
  },
  ORIGIN: {
    description:
      'Addresses people type to get here, separated by commas. Needed behind a proxy that changes the Host header.',
    schema: (value) =>
      (value ?? '')
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean)
        .map((origin) => new URL(origin).origin),
  },
});
