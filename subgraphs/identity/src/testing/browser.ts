import { type Principal, PUBLIC_PRINCIPAL, verifyAccessToken } from '@cep/kit';
import { type CallOptions, TEST_SECRET, type TestResult, type TestSubgraph } from '@cep/kit/testing';

export interface Fault {
  field: string[] | null;
  code: string;
  message: string;
}
export interface Outcome {
  user: { id: string; name: string; email: string | null } | null;
  errors: Fault[];
}
export interface LoginOutcome extends Outcome {
  challenge: { token: string; kind: 'SECOND_FACTOR' | 'ENROLMENT' } | null;
}

const USER = 'user { id name email } errors { field code message }';
const LOGIN = `mutation ($input: LoginInput!) { login(input: $input) { ${USER} } }`;
const CHALLENGED = `mutation ($input: LoginInput!) { login(input: $input) { ${USER} challenge { token kind } } }`;
const COMPLETE = `mutation ($input: CompleteLoginInput!) { completeLogin(input: $input) { ${USER} } }`;
const REFRESH = `mutation { refreshSession { ${USER} } }`;
const LOGOUT = `mutation { logout { errors { code } } }`;

/** Keeps cookies as a browser does, is known by its access token as the gateway would have it, and asks what a page asks. */
export class TestBrowser {
  readonly cookies: Record<string, string> = {};
  /** The whole `Set-Cookie` values of the last answer. */
  lastSetCookie: string[] = [];

  constructor(
    private readonly identity: TestSubgraph,
    private readonly clientIp = '192.0.2.1',
  ) {}

  async login(email: string, password: string): Promise<Outcome> {
    return (await this.run<{ login: Outcome }>(LOGIN, { input: { email, password } })).login;
  }

  async loginStep(email: string, password: string): Promise<LoginOutcome> {
    return (await this.run<{ login: LoginOutcome }>(CHALLENGED, { input: { email, password } })).login;
  }

  async completeLogin(challengeToken: string, code: string): Promise<Outcome> {
    return (await this.run<{ completeLogin: Outcome }>(COMPLETE, { input: { challengeToken, code } })).completeLogin;
  }

  async refresh(): Promise<Outcome> {
    return (await this.run<{ refreshSession: Outcome }>(REFRESH)).refreshSession;
  }

  async logout(as?: CallOptions['as']): Promise<void> {
    await this.ask(LOGOUT, {}, as ?? PUBLIC_PRINCIPAL);
  }

  /** The cookies of the session; a browser that was logged out keeps only what it is known by. */
  get sessionCookies(): string[] {
    return Object.keys(this.cookies).filter((name) => name !== 'cep_device');
  }

  /** A second one with the same cookies, as a thief has them. */
  copy(clientIp = this.clientIp): TestBrowser {
    const copy = new TestBrowser(this.identity, clientIp);
    Object.assign(copy.cookies, this.cookies);
    return copy;
  }

  /** @throws when the answer has no data. */
  async run<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.ask<T>(query, variables);
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async ask<T>(query: string, variables: Record<string, unknown> = {}, as?: CallOptions['as']): Promise<TestResult<T>> {
    const result = await this.identity.execute<T>(query, variables, {
      as: as ?? (await this.principal()),
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

  private async principal(): Promise<Principal> {
    const verdict = await verifyAccessToken(this.cookies['cep_access'] ?? '', TEST_SECRET);
    return verdict.state === 'valid' ? verdict.principal : PUBLIC_PRINCIPAL;
  }
}
