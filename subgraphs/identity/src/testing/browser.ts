import { type CallOptions, type TestResult, type TestSubgraph } from '@cep/kit/testing';

interface Outcome {
  user: { id: string; name: string; email: string | null } | null;
  errors: { field: string[] | null; code: string; message: string }[];
}

const LOGIN = `mutation ($input: LoginInput!) { login(input: $input) { user { id name email } errors { field code message } } }`;
const REFRESH = `mutation { refreshSession { user { id name email } errors { field code message } } }`;
const LOGOUT = `mutation { logout { errors { code } } }`;

/** Keeps cookies as a browser does, and asks what a page would ask. */
export class TestBrowser {
  readonly cookies: Record<string, string> = {};
  /** The whole `Set-Cookie` values of the last answer. */
  lastSetCookie: string[] = [];

  constructor(
    private readonly identity: TestSubgraph,
    private readonly clientIp = '192.0.2.1',
  ) {}

  async login(email: string, password: string): Promise<Outcome> {
    return outcome(await this.ask<{ login: Outcome }>(LOGIN, { input: { email, password } }), 'login');
  }

  async refresh(): Promise<Outcome> {
    return outcome(await this.ask<{ refreshSession: Outcome }>(REFRESH), 'refreshSession');
  }

  async logout(as?: CallOptions['as']): Promise<void> {
    await this.ask(LOGOUT, {}, as);
  }

  /** A second one with the same cookies, as a thief has them. */
  copy(): TestBrowser {
    const copy = new TestBrowser(this.identity, this.clientIp);
    Object.assign(copy.cookies, this.cookies);
    return copy;
  }

  private async ask<T>(
    query: string,
    variables: Record<string, unknown> = {},
    as: CallOptions['as'] = 'PUBLIC',
  ): Promise<TestResult<T>> {
    const result = await this.identity.execute<T>(query, variables, {
      as,
      cookies: this.cookies,
      clientIp: this.clientIp,
    });
    this.lastSetCookie = result.setCookie;
    for (const header of result.setCookie) {
      const [name = '', value = ''] = (header.split(';')[0] ?? '').split('=');
      if (value) this.cookies[name] = value;
      else delete this.cookies[name];
    }
    return result;
  }
}

function outcome<K extends string>(result: TestResult<Record<K, Outcome>>, field: K): Outcome {
  if (!result.data) throw new Error(JSON.stringify(result.errors));
  return result.data[field];
}
