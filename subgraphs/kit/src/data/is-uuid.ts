const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Ids come from outside as any text; PostgreSQL would fail on what is no UUID, where the answer is «there is none». */
export const isUuid = (text: string): boolean => UUID.test(text);
