import { loginPath } from './return-path';

let running: Promise<boolean> | undefined;

async function ask(): Promise<boolean> {
  const response = await fetch('/sesion', { method: 'POST' }).catch(() => null);
  if (response?.status === 401) location.assign(loginPath(location.pathname + location.search, 'sesion'));
  return response?.ok ?? false;
}

/**
 * Renews the session of this browser; several callers at once ask once. False when nobody answered for it.
 * When the session is over for good the page goes to the login, to come back afterwards.
 */
export function renewSession(): Promise<boolean> {
  running ??= ask().finally(() => (running = undefined));
  return running;
}
