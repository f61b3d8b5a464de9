import type { PageServerLoad } from './$types';
import { actionOf } from '#lib/course/runs.ts';
import { ask } from '#lib/graphql/ask.ts';
import { unmask } from '#lib/graphql/unmask.ts';
import { answerBy, readThanks } from '#lib/lead-form/thanks.ts';
import type { CoursePage_Run } from '../cursos/[slug]/course-page.ts';
import { ThanksPage } from './thanks-page.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const search = readThanks(url.searchParams);
  // The request is stored: whatever the graph says now, the visitor must be told so.
  const course = search.slug
    ? await ask(locals.graph, ThanksPage, { slug: search.slug }, ['course']).then(
        (data) => data.course,
        () => null,
      )
    : null;
  const run = course?.runs?.nodes
    .map((node) => unmask<typeof CoursePage_Run>(node))
    .find(({ id }) => id === search.runId);
  return {
    reference: search.reference,
    byPhone: search.byPhone,
    course: course ? { slug: course.slug, title: course.title } : null,
    run: run ?? null,
    action: run ? actionOf(run) : search.slug ? 'request' : 'notify',
    answerBy: answerBy(new Date()),
  };
};
