interface PageInfo {
  hasNextPage: boolean;
  endCursor?: string | null;
}

/** Cursor of the page behind this one; null at the end. */
export const nextCursor = (info: PageInfo | null | undefined): string | null =>
  info?.hasNextPage ? (info.endCursor ?? null) : null;

/** The count of a list as words; counts end at ten thousand. */
export function countWords(total: number, one: string, many: string): string {
  if (total === 1) return `1 ${one}`;
  return total > 10_000 ? `Más de 10.000 ${many}` : `${new Intl.NumberFormat('es-ES').format(total)} ${many}`;
}
