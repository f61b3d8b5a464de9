import type { GraphClient } from '../harness/graph';

const CATALOGUE = `query ($today: Date!) {
  courses(first: 100) {
    nodes { slug runs(filter: { statuses: [OPEN], startsFrom: $today }, first: 20) { nodes { availability } } }
  }
  campuses(first: 1) { nodes { slug } }
}`;

interface Course {
  slug: string;
  /** Those that are still to start. */
  runs: { nodes: { availability: string }[] };
}

/** Addresses that depend on what is taught today. */
export type Places = Record<'course' | 'fullCourse' | 'campus', string>;

export async function findPlaces(graph: GraphClient): Promise<Places> {
  const { courses, campuses } = await graph.ask<{
    courses: { nodes: Course[] };
    campuses: { nodes: { slug: string }[] };
  }>(CATALOGUE, { today: new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Madrid' }) });
  const hasFullRun = ({ runs }: Course): boolean => runs.nodes.some(({ availability }) => availability === 'FULL');
  const course = courses.nodes.find((candidate) => candidate.runs.nodes.length > 0 && !hasFullRun(candidate))?.slug;
  const fullCourse = courses.nodes.find(hasFullRun)?.slug;
  const campus = campuses.nodes[0]?.slug;
  if (!course || !fullCourse || !campus) throw new Error('the demo catalogue lacks a course, a full run or a campus');
  return { course, fullCourse, campus };
}
