const SEPARATOR = '~';

export interface JobAddress {
  queueName: string;
  /** Unique in its queue only. */
  jobId: string;
}

export function encodeJobId({ queueName, jobId }: JobAddress): string {
  return `${queueName}${SEPARATOR}${jobId}`;
}

/** Null when the text cannot be the id of a job. */
export function decodeJobId(id: string): JobAddress | null {
  const cut = id.indexOf(SEPARATOR);
  if (cut < 1 || cut === id.length - 1) return null;
  return { queueName: id.slice(0, cut), jobId: id.slice(cut + 1) };
}
