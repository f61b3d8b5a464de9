const LOCALE = 'es-ES';
const TIME_ZONE = 'Europe/Madrid';

/** What the formatters take as a moment: a date, or an ISO 8601 day («2027-01-12») or instant. */
export type Moment = Date | string | number;

const toDate = (moment: Moment): Date => (moment instanceof Date ? moment : new Date(moment));

const numberFormat = new Intl.NumberFormat(LOCALE);
const dayFormat = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: TIME_ZONE,
});
const longDayFormat = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: TIME_ZONE,
});
const timeFormat = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE });
const shortAge = new Intl.RelativeTimeFormat(LOCALE, { style: 'short' });
const longAge = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });

const moneyFormats = new Map<string, Intl.NumberFormat>();

function moneyFormat(currency: string): Intl.NumberFormat {
  const known = moneyFormats.get(currency);
  if (known) return known;
  const format = new Intl.NumberFormat(LOCALE, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  moneyFormats.set(currency, format);
  return format;
}

/** Whole cents → «1250 €», «89,90 €». Whether 0 reads «Gratis» is for the caller to say. */
export const money = (cents: number, currency = 'EUR'): string => moneyFormat(currency).format(cents / 100);

/** «1234», «12.345». */
export const number = (value: number): string => numberFormat.format(value);

/** «600 h», with a space that does not break. */
export const hours = (value: number): string => `${number(value)}\u00a0h`;

/** «12 ene 2027», in the time zone of Madrid. */
export const date = (moment: Moment): string => dayFormat.format(toDate(moment));

/** «martes, 12 de enero de 2027». */
export const longDate = (moment: Moment): string => longDayFormat.format(toDate(moment));

/** «10:42». */
export const time = (moment: Moment): string => timeFormat.format(toDate(moment));

/** «12 ene 2027, 10:42». */
export const dateTime = (moment: Moment): string => `${date(moment)}, ${time(moment)}`;

/** «12–15 ene 2027», «12 ene – 15 mar 2027»; without an end, the start alone. */
export const dateRange = (start: Moment, end?: Moment | null): string =>
  end === undefined || end === null ? date(start) : dayFormat.formatRange(toDate(start), toDate(end));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * «ahora mismo», «hace 3 min», «hace 2 h», «ayer», «hace 5 días»; from 30 days on, the date.
 * Moments ahead read «dentro de 3 min». `now` is a parameter so that a list shares one clock.
 */
export function relativeAge(moment: Moment, now: Moment = Date.now()): string {
  const elapsed = toDate(moment).getTime() - toDate(now).getTime();
  const size = Math.abs(elapsed);
  if (size < MINUTE) return 'ahora mismo';
  if (size < HOUR) return shortAge.format(Math.trunc(elapsed / MINUTE), 'minute');
  if (size < DAY) return shortAge.format(Math.trunc(elapsed / HOUR), 'hour');
  if (size < 30 * DAY) return longAge.format(Math.trunc(elapsed / DAY), 'day');
  return date(moment);
}
