import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MailchimpAudience, type MailchimpMember, Problem } from './mailchimp-audience';

/**
 * How a far end misbehaves. `stored` says whether the request had its effect before the answer went wrong:
 * what the caller cannot know.
 */
export type MailchimpFault =
  | { kind: 'busy'; retryAfter?: string | number }
  | { kind: 'error'; status?: number; stored?: boolean }
  | { kind: 'hang'; stored?: boolean }
  | { kind: 'half-a-body'; stored?: boolean }
  | { kind: 'html'; status?: number; stored?: boolean }
  | { kind: 'refusal'; title: string; detail: string };

export interface MailchimpServerOptions {
  apiKey: string;
  audienceId: string;
  /** 0 takes a free one. */
  port?: number;
}

/** Speaks the part of Mailchimp's Marketing API that the product uses, and counts what each request did. */
export class MailchimpServer {
  private faults: MailchimpFault[] = [];
  private constructor(
    private readonly server: Server,
    private readonly audience: MailchimpAudience,
    private readonly options: MailchimpServerOptions,
  ) {}

  static async start(options: MailchimpServerOptions): Promise<MailchimpServer> {
    const server = createServer();
    const mailchimp = new MailchimpServer(server, new MailchimpAudience(options.audienceId), options);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      mailchimp.answer(request, response).catch(() => response.destroy());
    });
    server.listen(options.port ?? 0, '127.0.0.1');
    await once(server, 'listening');
    return mailchimp;
  }

  /** For MAILCHIMP_URL. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Requests that came in, whatever the answer. */
  requests = 0;

  /** Every contact, by lower-case address. */
  get members(): ReadonlyMap<string, MailchimpMember> {
    return this.audience.members;
  }

  member(email: string): MailchimpMember | undefined {
    return this.audience.members.get(email.toLowerCase());
  }

  /** Puts somebody there as if by hand. */
  add(email: string, status: MailchimpMember['status']): void {
    this.audience.add(email, status);
  }

  /** The next requests meet this, one each, after those planned before. */
  next(fault: MailchimpFault, times = 1): void {
    this.faults.push(...Array.from({ length: times }, () => fault));
  }

  /** Every request meets this, until it is called with null. */
  always(fault: MailchimpFault | null): void {
    this.standing = fault;
  }
  private standing: MailchimpFault | null = null;

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests += 1;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const fault = this.faults.shift() ?? this.standing;
    if (!fault) return send(response, this.perform(request, body));
    const stored = 'stored' in fault && fault.stored ? this.perform(request, body) : null;
    misbehave(response, fault, stored);
  }

  private perform(request: IncomingMessage, body: string): Reply {
    try {
      this.authenticate(request.headers.authorization);
      return this.audience.handle(request.method ?? '', request.url ?? '', body);
    } catch (err) {
      if (!(err instanceof Problem)) throw err;
      return { status: err.status, type: 'application/problem+json', body: err.body };
    }
  }

  private authenticate(header = ''): void {
    const [, password] = Buffer.from(header.replace(/^Basic /, ''), 'base64')
      .toString('utf8')
      .split(':');
    if (password !== this.options.apiKey)
      throw new Problem(
        401,
        'API Key Invalid',
        "Your API key may be invalid, or you've attempted to access the wrong datacenter.",
      );
  }
}

export interface Reply {
  status: number;
  type?: string;
  headers?: Record<string, string>;
  body: object | null;
}

function send(response: ServerResponse, { status, type = 'application/json', headers = {}, body }: Reply): void {
  const text = body ? JSON.stringify(body) : '';
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(text);
}

function misbehave(response: ServerResponse, fault: MailchimpFault, stored: Reply | null): void {
  switch (fault.kind) {
    case 'busy': {
      const { body } = new Problem(
        429,
        'Too Many Requests',
        'You have exceeded the limit of 10 simultaneous connections.',
      );
      const headers: Record<string, string> =
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      return send(response, { status: 429, type: 'application/problem+json', headers, body });
    }
    case 'error': {
      const { status, body } = new Problem(
        fault.status ?? 500,
        'Internal Server Error',
        'An unexpected error occurred.',
      );
      return send(response, { status, type: 'application/problem+json', body });
    }
    case 'refusal': {
      const { status, body } = new Problem(400, fault.title, fault.detail);
      return send(response, { status, type: 'application/problem+json', body });
    }
    case 'html':
      response.writeHead(fault.status ?? 200, { 'content-type': 'text/html' });
      return void response.end('<!doctype html><title>One moment</title><p>We are doing some maintenance.');
    case 'half-a-body': {
      const text = JSON.stringify(stored?.body ?? { id: '0', status: 'subscribed', merge_fields: { FNAME: 'Lucía' } });
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      return void response.write(text.slice(0, text.length / 2), () => response.destroy());
    }
    case 'hang':
      return undefined;
  }
}
