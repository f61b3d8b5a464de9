import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { preselect, splitRuns } from '#lib/course/runs.ts';
import { todayInSpain } from '#lib/format/dates.ts';
import { ask } from '#lib/graphql/ask.ts';
import { unmask } from '#lib/graphql/unmask.ts';
import type { LeadForm_ConsentText } from '#lib/lead-form/lead-form.ts';
import { submitLead } from '#lib/server/submit-lead.ts';
import type { CoursePage_Run } from '../course-page.ts';
import { RequestPage } from './request-page.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { course, consentTexts } = await ask(locals.graph, RequestPage, { slug: params.slug });
  if (!course) error(404, 'No encontramos ese curso');
  if (course.status === 'ARCHIVED') error(410, 'Este curso ya no se imparte');
  const { runs, ...facts } = course;
  const { open } = splitRuns(runs?.nodes.map((run) => unmask<typeof CoursePage_Run>(run)) ?? [], todayInSpain());
  return {
    course: facts,
    runs: open,
    selected: preselect(open, url.searchParams.get('convocatoria')),
    consentTexts: consentTexts?.nodes.map((text) => unmask<typeof LeadForm_ConsentText>(text)) ?? [],
    leadKey: randomUUID(),
  };
};

export const actions: Actions = {
  default: (event) => submitLead(event, { slug: event.params.slug, source: 'COURSE_PAGE' }),
};
