import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the provider does with one request. */
export type ProviderManner =
  | 'take'
  /** 429 with Retry-After: 1. */
  | 'too many'
  | 'error 500'
  /** Does it, then says nothing. */
  | 'silence'
  /** Does it, then cuts its answer in half. */
  | 'half a body';

/** A provider that speaks as much of Mailchimp as a list needs: PUT and tags of a list's members. */
export class FarProvider {
  /** Address → how often it was put on the list. A member is its address: putting it again changes nothing. */
  readonly members = new Map<string, number>();
  /** Address → when it came onto the list. */
  readonly firstAt = new Map<string, number>();
  refused = 0;
  url = '';
  manner: (address: string) => ProviderManner = () => 'take';
  private readonly server = createServer((request, response) => {
    this.answer(request, response).catch(() => response.destroy());
  });

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  count(address: string): number {
    return this.members.get(address) ?? 0;
  }

  calm(): void {
    this.manner = () => 'take';
    this.server.closeAllConnections();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const path = /^\/3\.0\/lists\/[^/]+\/members\/[0-9a-f]{32}(\/tags)?(\?|$)/.exec(request.url ?? '');
    // Tags are a set: giving one again changes nothing, so there is nothing to count.
    if (request.method === 'POST' && path?.[1]) return void response.writeHead(204).end();
    if (request.method !== 'PUT' || !path)
      return void send(response, 404, { title: 'Resource Not Found', status: 404 });
    const { email_address: address = '' } = JSON.parse(body) as { email_address?: string };
    const manner = this.manner(address);
    if (manner === 'too many' || manner === 'error 500') {
      this.refused += 1;
      const status = manner === 'too many' ? 429 : 500;
      return void send(
        response,
        status,
        { title: manner, status },
        manner === 'too many' ? { 'retry-after': '1' } : {},
      );
    }
    this.members.set(address, this.count(address) + 1);
    if (!this.firstAt.has(address)) this.firstAt.set(address, Date.now());
    if (manner === 'silence') return;
    const answer = { id: request.url?.split('/').at(-1), email_address: address, status: 'subscribed' };
    if (manner === 'take') return void send(response, 200, answer);
    const whole = JSON.stringify(answer);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) });
    response.write(whole.slice(0, whole.length / 2), () => response.destroy());
  }
}

function send(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
