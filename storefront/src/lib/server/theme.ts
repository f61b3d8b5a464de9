export type Theme = 'light' | 'dark';

/** The visitor's choice; null follows the system. */
export function readTheme(cookie: string | undefined): Theme | null {
  return cookie === 'light' || cookie === 'dark' ? cookie : null;
}
