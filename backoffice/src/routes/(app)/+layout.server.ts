import { readScheme } from '@cep/ui';
import { error } from '@sveltejs/kit';
import { can } from '#lib/auth/me.ts';
import { isStaff } from '#lib/auth/roles.ts';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import { QUEUE_FIGURES, QUEUES } from '#lib/queues/documents.ts';
import type { QueueFigures } from '#lib/queues/live-queues.svelte.ts';
import { NOT_INSTALLED } from '#lib/server/gateway.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, request }) => {
  const { me, requestId } = locals;
  if (!me)
    error(503, {
      message: 'El servidor de datos no responde. Vuelve a intentarlo en un momento.',
      code: 'SUBGRAPH_UNAVAILABLE',
      requestId,
    });
  if (!isStaff(me.role))
    error(403, { message: 'Este panel es para el personal del centro.', code: 'FORBIDDEN', requestId });
  return {
    me,
    scheme: readScheme(request.headers.get('cookie')),
    queues: can(me, 'queue.read') ? await queuesFor(locals) : null,
  };
};

/** The strip is an extra: without it the page works, and the live connection fills it as soon as it can. */
async function queuesFor({ gateway }: App.Locals): Promise<QueueFigures[] | null> {
  const answer = await gateway.run(QUEUES, {}).catch(() => null);
  if (answer?.errors.some(({ code }) => code === NOT_INSTALLED)) return null;
  return (answer?.data?.queues?.nodes ?? []).map((queue) => reveal(QUEUE_FIGURES, queue));
}
