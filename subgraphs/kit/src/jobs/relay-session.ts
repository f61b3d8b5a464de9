import type { Socket } from 'node:net';
import { Client } from 'pg';
import type { Query } from '../events/read-events';

const CONNECT_MS = 5_000;
const QUERY_MS = 15_000;

/** A connection of its own whose lock makes its holder the one that relays; lost together with it. */
export class RelaySession {
  private current: { client: Client; leads: boolean } | null = null;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly source: string,
  ) {}

  /** How to query as the one that relays; null while another process does. A failed query ends the session. */
  async lead(): Promise<Query | null> {
    const session = this.current ?? (await this.connect());
    const query: Query = async (text, values) => {
      try {
        return (await session.client.query(text, [...values])).rows;
      } catch (err) {
        // Whatever went wrong, a fresh connection tells soonest whether the database is there.
        this.drop(session.client);
        throw err;
      }
    };
    if (!session.leads) {
      const [row] = await query(`SELECT pg_try_advisory_lock(hashtext($1)) AS won`, [`cep:relay:${this.source}`]);
      session.leads = row?.['won'] === true;
    }
    return session.leads ? query : null;
  }

  close(): void {
    this.closed = true;
    if (this.current) this.drop(this.current.client);
  }

  private async connect(): Promise<{ client: Client; leads: boolean }> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'cep-relay',
      // When this machine vanishes, the server must notice soon: until then nobody else may relay.
      options: `-c search_path=${this.source},public -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=3 -c tcp_keepalives_count=3`,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: QUERY_MS,
    });
    client.on('error', () => this.drop(client));
    client.on('end', () => this.drop(client));
    await client.connect();
    const session = { client, leads: false };
    this.current = session;
    if (this.closed) this.drop(client);
    return session;
  }

  private drop(client: Client): void {
    if (this.current?.client === client) this.current = null;
    client.end().catch(() => undefined);
    (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
  }
}
