import { error, isHttpError, redirect } from '@sveltejs/kit';
import { can } from '#lib/auth/me.ts';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import { QUEUE_FIGURES, QUEUES } from '#lib/queues/documents.ts';
import type { PageServerLoad } from './$types';
import { FAILED_JOBS } from './documents';

const PAGE_SIZE = 25;

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends('cep:jobs');
  const { gateway, me, requestId } = locals;
  if (!can(me, 'queue.read')) error(403, { message: 'Tu rol no puede ver las colas.', code: 'FORBIDDEN', requestId });

  const name = url.searchParams.get('cola');
  const after = url.searchParams.get('despues') || null;
  const { queues } = await gateway.load(QUEUES, {});
  const list = (queues?.nodes ?? []).map((queue) => reveal(QUEUE_FIGURES, queue));
  // Without a choice: what most needs somebody.
  const chosen = list.find((queue) => queue.name === name) ?? list.toSorted((a, b) => b.failed - a.failed)[0];
  if (!chosen) return { queues: list, chosen: null, jobs: [], total: 0, next: null, after };

  const { queue } = await gateway
    .load(FAILED_JOBS, { name: chosen.name, first: PAGE_SIZE, after })
    .catch((cause: unknown) => {
      if (after !== null && isHttpError(cause) && cause.body.code === 'INVALID_CURSOR')
        redirect(303, `/colas?cola=${encodeURIComponent(chosen.name)}`);
      throw cause;
    });
  return {
    queues: list,
    chosen: chosen.name,
    jobs: queue?.jobs?.nodes ?? [],
    total: queue?.jobs?.totalCount ?? 0,
    next: queue?.jobs?.pageInfo.hasNextPage ? (queue.jobs.pageInfo.endCursor ?? null) : null,
    after,
  };
};
