/**
 * Version of the page «Política de privacidad»: the day of its last revision. Whoever opens an account agrees to it by
 * this name, so whoever changes the words of that page changes it too.
 */
export const PRIVACY_VERSION = '2026-11-22';

const day = new Intl.DateTimeFormat('es-ES', { dateStyle: 'long', timeZone: 'UTC' });

/** «22 de noviembre de 2026». */
export const privacyRevisedOn = (): string => day.format(new Date(PRIVACY_VERSION));
