import Bowser from 'bowser';

/** A browser and its system in words, as «Firefox en Windows»; what a program calls itself when it is no browser. */
export function deviceOf(userAgent: string | null): string {
  if (!userAgent?.trim()) return 'Dispositivo desconocido';
  const { browser, os } = Bowser.parse(userAgent);
  if (browser.name && os.name) return `${browser.name} en ${os.name}`;
  return browser.name ?? os.name ?? 'Dispositivo desconocido';
}
