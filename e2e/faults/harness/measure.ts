import { waitFor } from '@cep/kit/testing';
import type { Answer, Ending } from './ask';
import { shownAsUnknown, storedLeads, type StoredLead } from './far-effects';
import type { SentLead } from './load';
import type { Effects, Outcome } from './outcome';
import type { Trial } from './trial';

/** Longest wait for what follows from a load; what is not there by then counts as never. */
const SETTLE_MS = 150_000;

/** Waits until everything that follows from the stored leads has ended, then counts. */
export async function measure(trial: Trial): Promise<Omit<Outcome, 'broken'>> {
  const { stage, load, scenario, options, memory } = trial;
  const stored = await settled(trial);
  const { sumMiB, largestMiB, largest } = memory.stop();
  const { acknowledged } = load;
  const byKey = new Map(stored.map((lead) => [lead.key, lead]));
  const hasProvider = stored.some(({ newsletter }) => newsletter !== null && newsletter !== 'SKIPPED');
  const tries = load.answers.filter(({ ending }) => ending !== 'data');
  const slowest = load.answers.reduce<Answer | undefined>(
    (worst, answer) => (answer.tookMs > (worst?.tookMs ?? 0) ? answer : worst),
    undefined,
  );
  const effects = [...stage.mail.taken.entries(), ...providerTimes(trial)];
  const lastEffect = lastOf(effects.filter(([email]) => email.startsWith(scenario.name)).flatMap(([, times]) => times));
  const acknowledgements = load.acknowledgements();
  const nobodyWaits = acknowledgements.length === load.leads.length && (acknowledgements.at(-1) ?? 0) < trial.endedAt;
  return {
    scenario: scenario.name,
    title: scenario.title,
    form: stage.form,
    engine: stage.engine,
    on: new Date().toISOString().slice(0, 10),
    perSecond: options.perSecond,
    seconds: options.seconds,
    sent: load.leads.length,
    acknowledged: acknowledged.length,
    stored: stored.length,
    done: stored.filter(isDone).length,
    lost: acknowledged.filter(({ key }) => !byKey.has(key)).map(({ key }) => key),
    mail: await mailEffects(trial, acknowledged, byKey),
    provider: hasProvider ? countEffects(acknowledged, (email) => stage.provider.count(email)) : null,
    endings: tally(tries.map(({ ending }) => ending)) as Partial<Record<Ending, number>>,
    codes: tally(tries.flatMap(({ code }) => code ?? [])),
    slowestAnswerMs: slowest?.tookMs ?? 0,
    slowestAnswer: slowest?.code ?? slowest?.ending ?? '',
    clientLagMs: load.lagMs,
    faultMs: trial.endedAt - trial.beganAt,
    longestGapMs: longestGap(load.startedAt, acknowledgements, load.sentAllAt),
    // Nobody was waiting any more: there is nothing to come back for.
    backMs: nobodyWaits ? 0 : backAfter(trial.endedAt, acknowledgements),
    effectsMs: Math.max(0, lastEffect - Math.max(trial.endedAt, acknowledgements.at(-1) ?? 0)),
    peakMiB: Math.round(sumMiB),
    largestMiB: Math.round(largestMiB),
    largest,
  };
}

const isDone = ({ mail, newsletter }: StoredLead): boolean => mail !== null && newsletter !== null;

async function settled({ stage, load }: Trial): Promise<StoredLead[]> {
  let stored: StoredLead[] = [];
  const look = async (): Promise<boolean> => {
    stored = await storedLeads(stage.product.db, load);
    return stored.every(isDone);
  };
  // What never ends is for the count to show.
  await waitFor(look, { timeoutMs: SETTLE_MS }).catch(() => undefined);
  return stored;
}

function* providerTimes({ stage }: Trial): Iterable<[string, number[]]> {
  for (const [email, at] of stage.provider.firstAt) yield [email, [at]];
}

function countEffects(acknowledged: readonly SentLead[], count: (email: string) => number): Effects {
  const effects: Effects = { none: 0, one: 0, more: 0, unknown: 0 };
  for (const { email } of acknowledged) {
    const times = count(email);
    effects[times === 0 ? 'none' : times === 1 ? 'one' : 'more'] += 1;
  }
  return effects;
}

async function mailEffects(
  { stage }: Trial,
  acknowledged: readonly SentLead[],
  byKey: ReadonlyMap<string, StoredLead>,
): Promise<Effects> {
  const effects = countEffects(acknowledged, (email) => stage.mail.count(email));
  if (effects.none === 0) return effects;
  const graph = await stage.staff('asesor@cep.example');
  for (const { email, key } of acknowledged) {
    const lead = byKey.get(key);
    if (lead && stage.mail.count(email) === 0 && (await shownAsUnknown(graph, lead.id))) effects.unknown += 1;
  }
  return effects;
}

const lastOf = (times: readonly number[]): number => times.reduce((last, time) => Math.max(last, time), 0);

/** Longest time without an acknowledgement while people were sending. */
export function longestGap(from: number, acknowledgements: readonly number[], sentAllAt: number): number {
  let longest = 0;
  let before = from;
  for (const at of [...acknowledgements, Math.max(sentAllAt, acknowledgements.at(-1) ?? 0)]) {
    longest = Math.max(longest, at - before);
    before = at;
  }
  return longest;
}

/** Shorter than this, a pause between two acknowledgements is nothing that anybody waits for. */
const PAUSE_MS = 1_000;

/**
 * From the fault's end until people are served again: the end of the longest silence that reaches beyond it, since an
 * answer that was on its way already ends none. Infinity when none came any more.
 */
export function backAfter(endedAt: number, acknowledgements: readonly number[]): number {
  if ((acknowledgements.at(-1) ?? 0) < endedAt) return Number.POSITIVE_INFINITY;
  let [back, longest] = [0, PAUSE_MS];
  for (const [index, at] of acknowledgements.entries()) {
    const silence = at - (acknowledgements[index - 1] ?? endedAt);
    if (at >= endedAt && silence > longest) [back, longest] = [at - endedAt, silence];
  }
  return back;
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
