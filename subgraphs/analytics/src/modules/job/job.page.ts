import { type Connection, cursorValue, decodeCursor, type JobQueue, pageSize, toConnection } from '@cep/kit';
import { z } from 'zod';
import { countByPlace } from '../queue';
import { JobState } from './job.enums';
import type { JobFilter } from './job.inputs';
import type { Job } from './job.type';
import { type Place, PLACES, type StoredJob, stateOf, viewJob } from './job.view';

const LIST = 'jobs';
/** What runs, what comes next, what went wrong, what ended. */
const ORDER = ['active', 'waiting', 'delayed', 'failed', 'completed'] as const satisfies readonly Place[];
type Listed = (typeof ORDER)[number];
/** Next in line first; of what ended, the newest first. */
const ASCENDING: ReadonlySet<Listed> = new Set<Listed>(['active', 'waiting', 'delayed']);
/** How far jobs may have moved between two pages without one being shown twice or missed. */
const SLACK = 20;
/** The engine keeps done and skipped in one list; apart they are looked for this far back. */
const SCAN_LIMIT = 1_000;
const SCAN_STEP = 100;

interface Spot {
  place: Listed;
  index: number;
  jobId: string;
}
const SPOT = [z.enum(ORDER), cursorValue.integer.nonnegative(), cursorValue.text] as const;
type Row = Spot & { job: Job };

export interface JobPage extends Connection<Job> {
  queue: JobQueue;
  states: readonly JobState[];
}

/** Jobs of a queue, place by place. The lists move while they are read: a cursor finds its job again near where it stood. */
export async function listJobs(
  queue: JobQueue,
  filter: JobFilter | null,
  first: number,
  after: string | null,
): Promise<JobPage> {
  const limit = pageSize(first);
  const states = filter?.states ?? Object.values(JobState);
  const behind = after ? decodeSpot(after) : null;
  const places = ORDER.filter((place) => placeHolds(place, states));
  const rows: Row[] = [];
  for (const place of behind ? places.filter((p) => ORDER.indexOf(p) >= ORDER.indexOf(behind.place)) : places) {
    const spot = behind?.place === place ? behind : null;
    rows.push(...(await readBehind(queue, place, spot, limit + 1 - rows.length, states)));
    if (rows.length > limit) break;
  }
  const page = toConnection(LIST, rows, {
    first: limit,
    after,
    cursorOf: ({ place, index, jobId }) => [place, index, jobId],
  });
  return {
    ...page,
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: node.job })),
    nodes: page.nodes.map(({ job }) => job),
    queue,
    states,
  };
}

/** How many there are in the whole list. */
export async function countJobs({ queue, states }: Pick<JobPage, 'queue' | 'states'>): Promise<number> {
  const counts = await countByPlace(queue);
  const split = splitsEnded(states);
  const sum = ORDER.filter((place) => placeHolds(place, states) && !(split && place === 'completed'))
    .map((place) => counts[place])
    .reduce((total, count) => total + count, 0);
  return split ? sum + (await scanEnded(queue, 0, SCAN_LIMIT, states)).length : sum;
}

function placeHolds(place: Listed, states: readonly JobState[]): boolean {
  if (place === 'completed') return states.includes(JobState.COMPLETED) || states.includes(JobState.SKIPPED);
  return states.includes(PLACES[place]);
}

function splitsEnded(states: readonly JobState[]): boolean {
  return states.includes(JobState.COMPLETED) !== states.includes(JobState.SKIPPED);
}

function decodeSpot(cursor: string): Spot {
  const [place, index, jobId] = decodeCursor(LIST, cursor, SPOT);
  return { place, index, jobId };
}

async function readBehind(
  queue: JobQueue,
  place: Listed,
  spot: Spot | null,
  count: number,
  states: readonly JobState[],
): Promise<Row[]> {
  if (place === 'completed' && splitsEnded(states)) return scanEnded(queue, spot ? spot.index + 1 : 0, count, states);
  if (!spot) return (await read(queue, place, 0, count)).map(toRow);
  const from = Math.max(0, spot.index - SLACK);
  const window = await read(queue, place, from, spot.index - from + SLACK + count);
  const found = window.findIndex(({ job }) => job.id === spot.jobId);
  // When its job has left, the next one has moved up to where it stood.
  const start = found === -1 ? spot.index - from : found + 1;
  return window.slice(start, start + count).map(toRow);
}

async function scanEnded(queue: JobQueue, from: number, count: number, states: readonly JobState[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (let index = from; index < SCAN_LIMIT && rows.length < count; index += SCAN_STEP) {
    const chunk = await read(queue, 'completed', index, SCAN_STEP);
    rows.push(...chunk.filter(({ job }) => states.includes(stateOf(job, 'completed'))).map(toRow));
    if (chunk.length < SCAN_STEP) break;
  }
  return rows.slice(0, count);
}

interface Found {
  place: Listed;
  index: number;
  job: StoredJob;
}

async function read(queue: JobQueue, place: Listed, from: number, count: number): Promise<Found[]> {
  const jobs = await queue.getJobs([place], from, from + count - 1, ASCENDING.has(place));
  return jobs.map((job, offset) => ({ place, index: from + offset, job }));
}

function toRow({ place, index, job }: Found): Row {
  return { place, index, jobId: job.id ?? '', job: viewJob(job, place) };
}
