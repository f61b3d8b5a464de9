const MAX_WORDS = 10;
/** Too common to choose by. */
const STOP_WORDS = new Set(
  'a al ante con curso cursos de del desde e el en entre la las lo los o para por que se sin sobre su u un una unos unas y'.split(
    ' ',
  ),
);

/** The words of a search field that tell something; empty when none does, and then nothing is filtered. */
export function searchWords(text: string | null | undefined): string[] {
  const words = text?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !STOP_WORDS.has(word)))].slice(0, MAX_WORDS);
}
