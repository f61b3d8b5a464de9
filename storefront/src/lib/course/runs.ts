import type { RunAvailability, RunStatus } from '#lib/graphql/generated/graphql.ts';

interface Run {
  id: string;
  startsOn: string;
  status: RunStatus;
  availability: RunAvailability;
}

/** Runs that can still be asked about, soonest first, and those that are over, newest first. */
export function splitRuns<R extends Run>(runs: readonly R[], today: string): { open: R[]; past: R[] } {
  const byDate = [...runs].sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  const isOpen = ({ status, startsOn }: R) => (status === 'OPEN' || status === 'PLANNED') && startsOn >= today;
  return {
    open: byDate.filter(isOpen),
    past: byDate.filter((run) => !isOpen(run) && run.status !== 'CANCELLED').reverse(),
  };
}

/** The first run of each course, in the given order. */
export function onePerCourse<R extends { course: { id: string } }>(runs: readonly R[]): R[] {
  const seen = new Set<string>();
  return runs.filter(({ course }) => !seen.has(course.id) && seen.add(course.id));
}

export type RunAction = 'request' | 'waitlist' | 'notify';

/** What one can do about a run; without a run, be told when there is a new one. */
export function actionOf(run: Pick<Run, 'availability'> | null | undefined): RunAction {
  if (!run || run.availability === 'FULL') return 'notify';
  return run.availability === 'WAITLIST' ? 'waitlist' : 'request';
}

export const ACTION_WORDS: Record<RunAction, string> = {
  request: 'Pedir información',
  waitlist: 'Lista de espera',
  notify: 'Avísame',
};

/** The run that a link or a button named, else the first one that still has room. */
export function preselect<R extends Run>(open: readonly R[], wanted: string | null): R | null {
  return open.find(({ id }) => id === wanted) ?? open.find((run) => actionOf(run) === 'request') ?? null;
}

/** Address of the lead form as a page of its own. */
export function requestPath(slug: string, runId?: string | null): string {
  const path = `/cursos/${slug}/solicitar`;
  return runId ? `${path}?convocatoria=${encodeURIComponent(runId)}` : path;
}
