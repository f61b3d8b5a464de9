import { jobDataSchema, type JobQueue } from '@cep/kit';
import { Lead } from '../lead';
import { encodeJobId } from './job-id';
import { JobState } from './job.enums';
import { Job } from './job.type';
import { maskPayload, maskSentence } from './mask';

/** A job as the queue's engine gives it. */
export type StoredJob = NonNullable<Awaited<ReturnType<JobQueue['getJob']>>>;

/** The engine's names for the places where a job can stand. */
export const PLACES = {
  active: JobState.ACTIVE,
  waiting: JobState.WAITING,
  prioritized: JobState.WAITING,
  'waiting-children': JobState.WAITING,
  delayed: JobState.DELAYED,
  failed: JobState.FAILED,
  completed: JobState.COMPLETED,
} as const;
export type Place = keyof typeof PLACES;

export function isPlace(text: string): text is Place {
  return text in PLACES;
}

/** What people see of a job that stands at some place of its queue. */
export function viewJob(job: StoredJob, place: Place): Job {
  const parsed = jobDataSchema.safeParse(job.data);
  const data = parsed.success ? parsed.data : null;
  const state = stateOf(job, place);
  const outcome = place === 'completed' ? job.returnvalue : null;
  return Object.assign(new Job(), {
    id: encodeJobId({ queueName: job.queueName, jobId: job.id ?? '' }),
    queueName: job.queueName,
    name: job.name,
    label: data?.label ?? job.name,
    state,
    progress: progressOf(job, place),
    attempts: job.attemptsMade + (place === 'active' ? 1 : 0),
    maxAttempts: job.opts.attempts ?? 1,
    payload: maskPayload(data?.input),
    result: outcome?.state === 'done' ? (outcome.result ?? null) : null,
    error: job.failedReason ? maskSentence(job.failedReason) : null,
    skippedReason: outcome?.state === 'skipped' ? outcome.reason : null,
    subject: data?.subject.type === 'Lead' ? Object.assign(new Lead(), { id: data.subject.id }) : null,
    createdAt: new Date(job.timestamp),
    runAt: place === 'delayed' ? new Date((job.processedOn ?? job.timestamp) + job.delay) : null,
    finishedAt: job.finishedOn ? new Date(job.finishedOn) : null,
    requestId: data?.requestId ?? null,
  });
}

export function stateOf(job: StoredJob, place: Place): JobState {
  return place === 'completed' && job.returnvalue?.state === 'skipped' ? JobState.SKIPPED : PLACES[place];
}

function progressOf(job: StoredJob, place: Place): number {
  if (place === 'completed') return 1;
  return typeof job.progress === 'number' ? Math.min(1, Math.max(0, job.progress)) : 0;
}
