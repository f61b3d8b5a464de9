import { defineEnvVars } from '@sveltejs/kit/env';

function url(name: string, value: string | undefined, fallback: string): string {
  const text = value || fallback;
  if (!URL.canParse(text)) throw new Error(`${name} must be a URL such as ${fallback}`);
  return text;
}

export const variables = defineEnvVars({
  GATEWAY_URL: {
    description: 'Where this server asks the graph.',
    schema: (value) => url('GATEWAY_URL', value, 'http://127.0.0.1:4000/graphql'),
  },
  GATEWAY_TIMEOUT_MS: {
    description: 'How long a page waits for the graph before it says that it cannot be shown.',
    schema: (value) => {
      const ms = Number(value || 8000);
      if (!Number.isInteger(ms) || ms < 100) throw new Error('GATEWAY_TIMEOUT_MS must be 100 or more');
      return ms;
    },
  },
  ORIGIN: {
    description:
      'Public address of the site, as https://www.example.es. Without it the Host header is taken, as suits localhost.',
    schema: (value) => (value ? new URL(url('ORIGIN', value, 'https://www.example.es')).origin : undefined),
  },
});
