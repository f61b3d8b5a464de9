import type { FilterGroup } from '#lib/course-filter/facets.ts';
import { type CourseSearch, countFilters } from '#lib/course-filter/search.ts';

/** One filter makes a page of its own with its own name; more make a selection. */
export function listTitle(groups: readonly FilterGroup[], search: CourseSearch): string {
  if (search.q) return `Cursos de «${search.q}»`;
  if (countFilters(search) !== 1) return 'Cursos';
  const group = groups.find(({ param }) => search.values[param].length > 0);
  const label = group?.options.find(({ ticked }) => ticked)?.label;
  if (!group || !label) return 'Cursos';
  switch (group.param) {
    case 'area':
      return `Cursos de ${label}`;
    case 'sede':
      return `Cursos en ${label}`;
    case 'inicio':
      return `Cursos que empiezan en ${label.toLowerCase()}`;
    case 'horas':
      return `Cursos: ${label.toLowerCase()} horas`;
    default:
      return `Cursos: ${label.toLowerCase()}`;
  }
}
