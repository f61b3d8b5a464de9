/** Asks the graph as a program would: with the token of its login, not with cookies as a browser. */
export class GraphClient {
  private authorization: Record<string, string> = {};

  constructor(private readonly gateway: string) {}

  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await fetch(`${this.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.authorization },
      body: JSON.stringify({ query, variables }),
    });
    const access = response.headers.getSetCookie().find((line) => line.startsWith('cep_access='));
    const [token] = access?.slice('cep_access='.length).split(';') ?? [];
    if (token) this.authorization = { authorization: `Bearer ${token}` };
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
    if (errors || !data) throw new Error(`${response.status}: ${JSON.stringify(errors)}`);
    return data;
  }

  async login(email: string, password = 'demostracion-2026'): Promise<this> {
    const { login } = await this.ask<{ login: { errors: { message: string }[] } }>(
      `mutation ($input: LoginInput!) { login(input: $input) { errors { message } } }`,
      { input: { email, password } },
    );
    if (login.errors.length > 0) throw new Error(login.errors.map(({ message }) => message).join('; '));
    return this;
  }
}
