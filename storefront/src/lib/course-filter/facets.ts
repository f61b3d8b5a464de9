import type { CourseFacetDimension } from '#lib/graphql/generated/graphql.ts';
import { formatMonth } from '../format/dates.ts';
import { DIMENSIONS, type FilterParam, KNOWN_WORDS } from './dimensions.ts';
import type { CourseSearch } from './search.ts';

export interface Facet {
  dimension: CourseFacetDimension;
  value: string;
  label: string;
  count: number;
}

export interface FilterOption {
  word: string;
  label: string;
  count: number;
  ticked: boolean;
}

export interface FilterGroup {
  param: FilterParam;
  label: string;
  options: FilterOption[];
}

/** The boxes to show: those that leave something, and what is ticked, so that it can be unticked. */
export function toFilterGroups(facets: readonly Facet[], search: CourseSearch): FilterGroup[] {
  return DIMENSIONS.map(({ param, dimension, label }) => {
    const ticked = search.values[param];
    const options = facets
      .filter((facet) => facet.dimension === dimension)
      .map((facet) => toOption(param, facet, ticked))
      .filter(({ count, ticked: isTicked }) => count > 0 || isTicked);
    const shown = new Set(options.map(({ word }) => word));
    for (const word of ticked.filter((value) => !shown.has(value))) {
      options.push({ word, label: ownLabel(param, word), count: 0, ticked: true });
    }
    return { param, label, options: inOrder(param, options) };
  }).filter(({ options }) => options.length > 0);
}

function toOption(param: FilterParam, facet: Facet, ticked: readonly string[]): FilterOption {
  const known = KNOWN_WORDS[param]?.find(({ value }) => value === facet.value);
  const word = known?.word ?? facet.value;
  const label = known?.label ?? (param === 'inicio' ? monthLabel(facet.value) : facet.label);
  return { word, label, count: facet.count, ticked: ticked.includes(word) };
}

function ownLabel(param: FilterParam, word: string): string {
  if (param === 'inicio') return monthLabel(word);
  return KNOWN_WORDS[param]?.find((entry) => entry.word === word)?.label ?? word.replaceAll('-', ' ');
}

/** A label begins with a capital; within a sentence a Spanish month does not. */
function monthLabel(yearMonth: string): string {
  const words = formatMonth(yearMonth);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Fixed lists keep their own order, months go by date, the rest by name. */
function inOrder(param: FilterParam, options: FilterOption[]): FilterOption[] {
  const known = KNOWN_WORDS[param];
  if (known) {
    const place = (word: string) => known.findIndex((entry) => entry.word === word);
    return options.sort((a, b) => place(a.word) - place(b.word));
  }
  return param === 'inicio'
    ? options.sort((a, b) => a.word.localeCompare(b.word))
    : options.sort((a, b) => a.label.localeCompare(b.label, 'es'));
}

export interface Chip {
  param: FilterParam | 'q';
  word: string;
  label: string;
}

/** What is being filtered by, as chips to take off one by one. */
export function toChips(groups: readonly FilterGroup[], search: CourseSearch): Chip[] {
  const text: Chip[] = search.q ? [{ param: 'q', word: search.q, label: `«${search.q}»` }] : [];
  return text.concat(
    groups.flatMap(({ param, options }) =>
      options.filter(({ ticked }) => ticked).map(({ word, label }) => ({ param, word, label })),
    ),
  );
}
