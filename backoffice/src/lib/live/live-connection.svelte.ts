import { getContext, setContext } from 'svelte';
import { renewSession } from '#lib/auth/renew-session.ts';
import { addresses } from '#lib/graphql/browser.ts';
import { type ConnectionPhase, connectionPhase, nextPhaseIn } from './connection';
import { LiveSocket } from './live-socket';

/** Wakes a waiting retry when the network comes back or somebody looks at the page again. */
function hurry(wake: () => void): () => void {
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') wake();
  };
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', onVisible);
  };
}

/** The live connection of the open page, and what to tell people about it. */
export class LiveConnection {
  phase = $state<ConnectionPhase>('connecting');
  /** When what is on screen was last fresh; null while it is. */
  staleSince = $state<number | null>(null);
  /** Opened in the browser; subscriptions made before wait for it. */
  readonly socket: LiveSocket;
  private everLive = false;
  private lostAt: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(socketUrl: () => string) {
    this.socket = new LiveSocket({
      get url() {
        return socketUrl();
      },
      renew: renewSession,
      changed: (healthy) => this.changed(healthy),
      hurry,
    });
  }

  /** Connects; call in the browser. Returns what ends it. */
  start(): () => void {
    this.lostAt = Date.now();
    this.socket.open();
    this.update();
    return () => {
      clearTimeout(this.timer);
      this.socket.close();
    };
  }

  private changed(healthy: boolean): void {
    if (healthy) {
      this.everLive = true;
      this.lostAt = null;
    } else {
      this.lostAt ??= Date.now();
    }
    this.update();
  }

  private update(): void {
    clearTimeout(this.timer);
    const now = Date.now();
    this.phase = connectionPhase(this.lostAt, this.everLive, now);
    this.staleSince = this.lostAt;
    const next = nextPhaseIn(this.lostAt, now);
    if (next !== null) this.timer = setTimeout(() => this.update(), next);
  }
}

const KEY = Symbol('live connection');

export const provideLive = (): LiveConnection => setContext(KEY, new LiveConnection(() => addresses().socket));
export const useLive = (): LiveConnection => getContext(KEY);
