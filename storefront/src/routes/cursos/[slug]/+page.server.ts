import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { splitRuns } from '#lib/course/runs.ts';
import { todayInSpain } from '#lib/format/dates.ts';
import { ask } from '#lib/graphql/ask.ts';
import { unmask } from '#lib/graphql/unmask.ts';
import type { LeadForm_ConsentText } from '#lib/lead-form/lead-form.ts';
import { parseMarkdown } from '#lib/markdown/markdown.ts';
import { breadcrumbList, course as courseLd, jsonLdText } from '#lib/seo/schema-org.ts';
import { CoursePage, type CoursePage_Run } from './course-page.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { course, consentTexts } = await ask(locals.graph, CoursePage, { slug: params.slug }, ['consentTexts']);
  if (!course) error(404, 'No encontramos ese curso');
  if (course.status === 'ARCHIVED') error(410, 'Este curso ya no se imparte');
  const { runs, related, description, ...facts } = course;
  const { open, past } = splitRuns(runs?.nodes.map((run) => unmask<typeof CoursePage_Run>(run)) ?? [], todayInSpain());
  const trail = [
    { label: 'Inicio', href: '/' },
    { label: 'Cursos', href: '/cursos' },
    { label: course.area.name, href: `/cursos?area=${course.area.slug}` },
    { label: course.title, href: `/cursos/${course.slug}` },
  ];
  return {
    trail,
    jsonLd: jsonLdText([courseLd(locals.siteUrl, course, open), breadcrumbList(locals.siteUrl, trail)]),
    course: facts,
    description: parseMarkdown(description ?? ''),
    related: related?.nodes ?? [],
    open,
    past,
    consentTexts: consentTexts?.nodes.map((text) => unmask<typeof LeadForm_ConsentText>(text)) ?? [],
    /** Made here and sent back with the form: pressing twice makes one request. */
    leadKey: randomUUID(),
  };
};
