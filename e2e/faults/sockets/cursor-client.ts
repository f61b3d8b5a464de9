import WebSocket from 'ws';

export interface CursorClientOptions {
  /** Address of the graph, http or ws. */
  graph: string;
  cookie: string;
  /** Where to begin; from now when left out. */
  after?: string;
  /** Called for each event, after it was counted. */
  onEvent?(cursor: string, at: number): void;
}

/** As long as one event of a lead may make them wait before they knock again; doubles up to the longest. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;

const SUBSCRIBE = `subscription ($after: String) { leadEvents(after: $after) { cursor kind } }`;

/**
 * A page that watches the inbox: it keeps the cursor of the last event, and when its socket ends in whatever way it
 * comes back with that. It keeps every cursor it was ever shown, in order.
 */
export class CursorClient {
  readonly seen: string[] = [];
  /** How often the graph said that it cannot play back and the list must be loaded again. */
  gaps = 0;
  connections = 0;
  /** Answers that were no event: refusals, by text. */
  readonly refusals: string[] = [];
  /** When its present socket was told that its subscription stands; null while it has none. */
  connectedAt: number | null = null;
  private socket: WebSocket | null = null;
  private last: string | undefined;
  private pause = FIRST_PAUSE_MS;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly options: CursorClientOptions) {
    this.last = options.after;
  }

  start(): void {
    if (this.stopped) return;
    const { graph, cookie } = this.options;
    const socket = new WebSocket(graph.replace(/^http/, 'ws'), 'graphql-transport-ws', {
      headers: { cookie },
      perMessageDeflate: false,
      handshakeTimeout: 10_000,
    });
    this.socket = socket;
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (data) => this.read(socket, String(data)));
    socket.on('error', () => undefined);
    socket.on('close', () => this.again());
  }

  /** Ends the socket without a word, as a lost network does; it comes back by itself. */
  drop(): void {
    this.socket?.terminate();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.socket?.terminate();
  }

  private read(socket: WebSocket, text: string): void {
    if (text.startsWith('{"type":"connection_ack"')) {
      this.connections += 1;
      this.connectedAt = Date.now();
      this.pause = FIRST_PAUSE_MS;
      const payload = { query: SUBSCRIBE, variables: { after: this.last } };
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
      return;
    }
    // Parsing a thousand copies of each event would cost more than sending them.
    const cursor = /"cursor":"([^"]+)"/.exec(text)?.[1];
    if (cursor !== undefined) {
      if (text.includes('"kind":"GAP"')) this.gaps += 1;
      else this.seen.push(cursor);
      this.last = cursor;
      this.options.onEvent?.(cursor, Date.now());
    } else if (text.includes('"type":"ping"')) socket.send('{"type":"pong"}');
    else if (!text.includes('"type":"pong"')) {
      this.refusals.push(text);
      socket.terminate();
    }
  }

  private again(): void {
    this.connectedAt = null;
    if (this.stopped) return;
    this.timer = setTimeout(() => this.start(), this.pause * (0.5 + Math.random()));
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
  }
}

export interface Sight {
  written: number;
  /** Of the clients: the fewest events that one of them saw. */
  seen: number;
  /** Summed over all clients. */
  missed: number;
  double: number;
  /** Shown behind one that comes later. */
  disordered: number;
  gaps: number;
  refusals: string[];
}

/** Compares what each client was shown with what was written, given as cursors in commit order. */
export function compareSight(written: readonly string[], clients: readonly CursorClient[]): Sight {
  const places = new Map(written.map((cursor, place) => [cursor, place]));
  const sight: Sight = {
    written: written.length,
    seen: clients.length > 0 ? Number.POSITIVE_INFINITY : 0,
    missed: 0,
    double: 0,
    disordered: 0,
    gaps: 0,
    refusals: [],
  };
  for (const { seen, gaps, refusals } of clients) {
    const mine = seen.filter((cursor) => places.has(cursor));
    const distinct = new Set(mine).size;
    sight.seen = Math.min(sight.seen, distinct);
    sight.missed += written.length - distinct;
    sight.double += mine.length - distinct;
    sight.disordered += mine.filter(
      (cursor, at) => at > 0 && place(places, cursor) < place(places, mine[at - 1]),
    ).length;
    sight.gaps += gaps;
    sight.refusals.push(...refusals);
  }
  return sight;
}

function place(places: ReadonlyMap<string, number>, cursor: string | undefined): number {
  return cursor === undefined ? -1 : (places.get(cursor) ?? -1);
}
