import type { Outcome } from './outcome';
import type { Limits } from './scenario';

/** The house rule; a scenario that deviates says why. */
const HOUSE: Required<Limits> = { backMs: 10_000, effectsMs: 90_000, answerMs: 5_000, unknown: 16, gapMs: 10_000 };

/** Above this something grows that should not: all programs of the product together. */
const MEMORY_MIB = { 'all-in-one': 900, apart: 1_800 } as const;

/** Waiting in the machine itself, with two cores for the product, its engines, its load and its far ends. */
const SLACK_MS = 1_000;

/** Stretches every time limit, for a machine that does other work beside; counts stay what they are. */
function stretched(limits: Required<Limits>, patience: number): Required<Limits> {
  const { unknown, ...times } = limits;
  const entries = Object.entries(times).map(([name, ms]) => [name, ms * patience]);
  return { ...(Object.fromEntries(entries) as Omit<Required<Limits>, 'unknown'>), unknown };
}

/** Which promises were broken, in words. */
export function judge(outcome: Omit<Outcome, 'broken'>, deviations: Limits = {}, patience = 1): string[] {
  const limits = stretched({ ...HOUSE, ...deviations }, patience);
  const { mail, provider, endings } = outcome;
  const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
  const broken: [boolean, string][] = [
    [outcome.acknowledged === 0, 'nothing was acknowledged at all'],
    [outcome.acknowledged < outcome.sent, `${outcome.sent - outcome.acknowledged} requests were never acknowledged`],
    [outcome.lost.length > 0, `acknowledged and lost: ${outcome.lost.slice(0, 5).join(', ')}`],
    [outcome.stored > outcome.sent, `${outcome.stored - outcome.sent} leads are stored twice`],
    [outcome.done < outcome.stored, `${outcome.stored - outcome.done} leads whose effects never ended`],
    [mail.more > 0, `${mail.more} people got more than one mail`],
    [mail.none > mail.unknown, `${mail.none - mail.unknown} mails are missing without a word to staff`],
    [mail.unknown > limits.unknown, `${mail.unknown} mails of which nobody knows; at most ${limits.unknown}`],
    [provider !== null && provider.none > 0, `${provider?.none} people are not on the provider's list`],
    [(endings.hung ?? 0) > 0, `${endings.hung} requests were never answered`],
    [(endings.untyped ?? 0) > 0, `${endings.untyped} answers were no typed error`],
    [
      outcome.slowestAnswerMs > limits.answerMs + SLACK_MS + outcome.clientLagMs,
      `an answer (${outcome.slowestAnswer}) took ${seconds(outcome.slowestAnswerMs)}; at most ${seconds(limits.answerMs)}`,
    ],
    [outcome.backMs > limits.backMs, `back after ${seconds(outcome.backMs)}; at most ${seconds(limits.backMs)}`],
    [
      outcome.longestGapMs > outcome.faultMs + limits.gapMs,
      `${seconds(outcome.longestGapMs)} without an acknowledgement; at most ${seconds(limits.gapMs)} beyond the fault`,
    ],
    [
      outcome.effectsMs > limits.effectsMs,
      `the last effect came after ${seconds(outcome.effectsMs)}; at most ${seconds(limits.effectsMs)}`,
    ],
    [outcome.peakMiB > MEMORY_MIB[outcome.form], `${outcome.peakMiB} MiB at most ${MEMORY_MIB[outcome.form]}`],
  ];
  return broken.flatMap(([isBroken, words]) => (isBroken ? words : []));
}
