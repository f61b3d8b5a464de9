/** How far back the use of a key is told when nothing is said. */
export const USUAL_DAYS = 30;

export const PERIODS: readonly { days: number; label: string }[] = [
  { days: 7, label: '7 días' },
  { days: USUAL_DAYS, label: '30 días' },
  { days: 90, label: '90 días' },
  { days: 365, label: 'Un año' },
];

/** Days of an address; what is not one of the offered periods is the usual one. */
export function periodOf(params: URLSearchParams): number {
  const days = Number(params.get('dias'));
  return PERIODS.some((period) => period.days === days) ? days : USUAL_DAYS;
}
