/** Asks the graph as a program would, keeping the cookies of its login. */
export class GraphClient {
  private cookie = '';

  constructor(private readonly gateway: string) {}

  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await fetch(`${this.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    if (cookies.length > 0) this.cookie = cookies.join('; ');
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
    if (errors || !data) throw new Error(`${response.status}: ${JSON.stringify(errors)}`);
    return data;
  }

  async login(email: string): Promise<this> {
    const { login } = await this.ask<{ login: { errors: { message: string }[] } }>(
      `mutation ($input: LoginInput!) { login(input: $input) { errors { message } } }`,
      { input: { email, password: 'demostracion-2026' } },
    );
    if (login.errors.length > 0) throw new Error(login.errors.map(({ message }) => message).join('; '));
    return this;
  }
}
