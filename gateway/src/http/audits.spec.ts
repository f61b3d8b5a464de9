import { type Audit, serverAudits } from 'graphql-http';
import { openGateway, type OpenGateway } from '../testing/open-gateway';

/**
 * The audits of GraphQL over HTTP, all of them. Three warn that faults are not 200 under the old media type, as clients
 * of before may expect; a fault is 400 here, whoever asks.
 */
const LEGACY_STATUS = [
  '572B', // 200 when parsing failed
  'FDE2', // 200 when validation failed
  '7B9B', // 200 when a variable did not fit
];

describe('GraphQL over HTTP', () => {
  let open: OpenGateway;
  const audits = serverAudits({ url: () => open.url, fetchFn: askedLikeAProgram });
  beforeAll(async () => {
    open = await openGateway({ cacheBytes: 0 });
  });
  afterAll(() => open.gateway.close());

  it.each(audits.map((audit): [string, Audit] => [`${audit.id} ${audit.name}`, audit]))('%s', async (_name, audit) => {
    const result = await audit.fn();
    if (result.status === 'ok') return;
    expect(result.status).toBe('warn');
    expect(LEGACY_STATUS).toContain(audit.id);
  });
});

/** Our guard against forged requests wants a header with each GET. */
function askedLikeAProgram(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, {
    ...init,
    headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': '1' },
  });
}
