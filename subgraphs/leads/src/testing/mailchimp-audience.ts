import { createHash } from 'node:crypto';
import type { Reply } from './mailchimp-server';

export interface MailchimpMember {
  id: string;
  email: string;
  status: 'subscribed' | 'unsubscribed' | 'cleaned' | 'pending';
  mergeFields: Record<string, string>;
  tags: string[];
  /** How often a request put it there, the first time included. One contact is one effect, however often it was put. */
  puts: number;
}

/** A refusal in the words of RFC 9457. */
export class Problem extends Error {
  readonly body: object;

  constructor(
    readonly status: number,
    title: string,
    detail: string,
  ) {
    super(title);
    this.body = {
      type: 'https://mailchimp.com/developer/marketing/docs/errors/',
      title,
      status,
      detail,
      instance: crypto.randomUUID(),
    };
  }
}

interface Put {
  email_address?: string;
  status_if_new?: MailchimpMember['status'];
  merge_fields?: Record<string, string>;
}

/** One audience: contacts by address, as PUT, PATCH and the tags' POST leave them. */
export class MailchimpAudience {
  readonly members = new Map<string, MailchimpMember>();

  constructor(private readonly id: string) {}

  add(email: string, status: MailchimpMember['status']): MailchimpMember {
    const key = email.toLowerCase();
    const member = { id: md5(key), email, status, mergeFields: {}, tags: [], puts: 0 };
    this.members.set(key, member);
    return member;
  }

  /** @throws Problem */
  handle(method: string, url: string, body: string): Reply {
    const [, audience, hash, tags] =
      /^\/3\.0\/lists\/([^/]+)\/members\/([0-9a-f]{32})(\/tags)?(?:\?.*)?$/.exec(url) ?? [];
    if (!hash || audience !== this.id)
      throw new Problem(404, 'Resource Not Found', 'The requested resource could not be found.');
    if (method === 'PUT' && !tags) return this.put(hash, JSON.parse(body) as Put);
    if (method === 'PATCH' && !tags) return this.patch(hash, JSON.parse(body) as Pick<MailchimpMember, 'status'>);
    if (method === 'POST' && tags)
      return this.tag(hash, JSON.parse(body) as { tags: { name: string; status: string }[] });
    throw new Problem(405, 'Method Not Allowed', 'The requested method and resource are not compatible.');
  }

  private put(hash: string, { email_address: email, status_if_new: status, merge_fields: fields = {} }: Put): Reply {
    const key = email?.toLowerCase() ?? '';
    if (!email || md5(key) !== hash)
      throw new Problem(400, 'Invalid Resource', 'Please provide a valid email address.');
    if (/@example\.(com|org|net)$/.test(key))
      throw new Problem(400, 'Invalid Resource', `${email} looks fake or invalid, please enter a real email address.`);
    const known = this.members.get(key);
    if (!known && !status)
      throw new Problem(400, 'Invalid Resource', 'The status_if_new field is required for new members.');
    const member = known ?? this.add(email, status ?? 'subscribed');
    member.puts += 1;
    Object.assign(member.mergeFields, fields);
    const { id, status: current, mergeFields, tags } = member;
    return {
      status: 200,
      body: { id, email_address: email, status: current, merge_fields: mergeFields, tags, list_id: this.id },
    };
  }

  private patch(hash: string, { status }: Pick<MailchimpMember, 'status'>): Reply {
    const member = this.byHash(hash);
    if (status === 'subscribed' && member.status === 'unsubscribed')
      throw new Problem(400, 'Member In Compliance State', 'They must confirm that they want to come back.');
    member.status = status;
    return { status: 200, body: { id: member.id, email_address: member.email, status, list_id: this.id } };
  }

  private byHash(hash: string): MailchimpMember {
    const member = [...this.members.values()].find(({ id }) => id === hash);
    if (!member) throw new Problem(404, 'Resource Not Found', 'The requested resource could not be found.');
    return member;
  }

  private tag(hash: string, { tags }: { tags: { name: string; status: string }[] }): Reply {
    const member = this.byHash(hash);
    const off = new Set(tags.filter(({ status }) => status === 'inactive').map(({ name }) => name));
    const on = tags.filter(({ status }) => status === 'active').map(({ name }) => name);
    member.tags = [...new Set([...member.tags, ...on])].filter((name) => !off.has(name));
    return { status: 204, body: null };
  }
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
