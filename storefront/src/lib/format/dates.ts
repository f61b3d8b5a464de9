const month = new Intl.DateTimeFormat('es-ES', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** «2027-01» as «enero de 2027». */
export function formatMonth(yearMonth: string): string {
  // A month has no zone: it is read and written in UTC so that no summer time moves it.
  return month.format(new Date(`${yearMonth}-01T00:00:00Z`));
}

/** Today in Spain, as 2027-01-12. */
export function todayInSpain(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Madrid' }).format(now);
}
