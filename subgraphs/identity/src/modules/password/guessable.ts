/** Rows of a Spanish keyboard, digits and the alphabet: walked along in either direction they are no secret. */
const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjklñ', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', '0123456789'];
const WALKS = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))];
const MIN_WALK = 3;
/** Fewer characters than this beside what anybody would try first are no secret either. */
const MIN_REST = 6;
const MIN_DISTINCT = 5;

/** What of a password is left once runs along a row (`qwerty`, `4321`) are taken out. */
function withoutWalks(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length;) {
    const length = longestWalk(text, at);
    if (length >= MIN_WALK) at += length;
    else rest += text.charAt(at++);
  }
  return rest;
}

function longestWalk(text: string, at: number): number {
  let length = 1;
  while (at + length < text.length && WALKS.some((row) => row.includes(text.slice(at, at + length + 1)))) length += 1;
  return length;
}

/** The shortest piece that repeated makes the whole text: `abc` of `abcabcabc`. */
function repeatedPart(text: string): string {
  const period = `${text}${text}`.indexOf(text, 1);
  return text.slice(0, period);
}

/** Without digits and signs around it: `hola` of `¡hola2026!`. */
const core = (text: string): string => text.replace(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, '');

const parts = (personal: readonly string[]): string[] =>
  personal
    .flatMap((text) => text.toLowerCase().split(/[^\p{Letter}\p{Number}]+/u))
    .filter((part) => part.length >= MIN_WALK)
    .sort((a, b) => b.length - a.length);

/**
 * Whether a password is among the first that somebody would try: a common one, also with digits and signs around it,
 * one piece over and over, a run over the keyboard, or hardly more than the owner's own name and address.
 */
export function isGuessable(password: string, common: ReadonlySet<string>, personal: readonly string[]): boolean {
  const text = password.normalize('NFC').toLowerCase();
  const piece = repeatedPart(text);
  if (new Set(text).size < MIN_DISTINCT) return true;
  if ([text, piece, core(text), core(piece)].some((form) => common.has(form))) return true;
  if (piece !== text && piece.length < MIN_REST) return true;
  if (withoutWalks(text).length < MIN_REST - 2) return true;
  const own = parts(personal);
  const rest = own.reduce((left, part) => left.replaceAll(part, ''), text);
  return rest !== text && withoutWalks(rest).replace(/[^\p{Letter}\p{Number}]/gu, '').length < MIN_REST;
}
