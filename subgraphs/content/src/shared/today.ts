const madrid = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Madrid' });

/** The calendar day of the centre, `2027-01-12`: a run that starts today can be asked about until midnight there. */
export function today(now: Date = new Date()): string {
  return madrid.format(now);
}

/** A calendar day some days later (or earlier). */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
