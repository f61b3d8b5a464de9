import type { CourseFilter, CourseSort } from '#lib/graphql/generated/graphql.ts';
import { DIMENSIONS, type FilterParam, HOURS, KNOWN_WORDS, MODALITIES, OFFER_TYPES, SORTS } from './dimensions.ts';

/** What the address of the course list says; values are the address's own words. */
export interface CourseSearch {
  q: string;
  values: Record<FilterParam, string[]>;
  /** Empty for the usual order. */
  sort: string;
  cursor: string | null;
  page: number;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;
const MAX_TEXT = 100;

/** Reads the address and leaves out what makes no sense, so that an old or mangled link still shows courses. */
export function readSearch(params: URLSearchParams): CourseSearch {
  const values = {} as Record<FilterParam, string[]>;
  for (const { param } of DIMENSIONS) {
    values[param] = [...new Set(params.getAll(param))].filter((word) => isKnown(param, word));
  }
  const sort = params.get('orden') ?? '';
  const page = Number(params.get('pagina'));
  const cursor = params.get('desde') || null;
  return {
    q: (params.get('q') ?? '').trim().slice(0, MAX_TEXT),
    values,
    sort: SORTS.some(({ word }) => word === sort) ? sort : '',
    cursor,
    page: cursor && Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** The same from the form of the list; changing a filter leads to the first page. */
export function readSearchForm(form: FormData): CourseSearch {
  const params = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value === 'string') params.append(name, value);
  }
  return readSearch(params);
}

function isKnown(param: FilterParam, word: string): boolean {
  const known = KNOWN_WORDS[param];
  if (known) return known.some((entry) => entry.word === word);
  return param === 'inicio' ? MONTH.test(word) : SLUG.test(word);
}

/** The same search as an address, always in the same order: one page, one address. */
export function writeSearch(search: CourseSearch): string {
  const params = new URLSearchParams();
  if (search.q) params.set('q', search.q);
  for (const { param } of DIMENSIONS) {
    for (const word of [...search.values[param]].sort()) params.append(param, word);
  }
  if (search.sort) params.set('orden', search.sort);
  if (search.cursor) {
    params.set('desde', search.cursor);
    if (search.page > 1) params.set('pagina', String(search.page));
  }
  const text = params.toString();
  return text ? `/cursos?${text}` : '/cursos';
}

/** The first page of the search without one value (a chip's cross), or without the text for `q`. */
export function without(search: CourseSearch, param: FilterParam | 'q', word?: string): CourseSearch {
  const first = { ...search, cursor: null, page: 1 };
  if (param === 'q') return { ...first, q: '' };
  return {
    ...first,
    values: { ...search.values, [param]: search.values[param].filter((value) => word !== undefined && value !== word) },
  };
}

export function countFilters(search: CourseSearch): number {
  return DIMENSIONS.reduce((sum, { param }) => sum + search.values[param].length, 0);
}

export function toCourseFilter({ q, values }: CourseSearch): CourseFilter {
  const filter: CourseFilter = {};
  if (q) filter.text = q;
  if (values.area.length) filter.areaSlugs = values.area;
  if (values.sede.length) filter.campusSlugs = values.sede;
  if (values.inicio.length) filter.startMonths = values.inicio;
  if (values.modalidad.length) filter.modalities = valuesOf(MODALITIES, values.modalidad);
  if (values.financiacion.length) filter.offerTypes = valuesOf(OFFER_TYPES, values.financiacion);
  if (values.horas.length) filter.hours = valuesOf(HOURS, values.horas);
  return filter;
}

function valuesOf<Value>(words: readonly { word: string; value: Value }[], chosen: readonly string[]): Value[] {
  return words.filter(({ word }) => chosen.includes(word)).map(({ value }) => value);
}

export function toCourseSort({ q, sort }: Pick<CourseSearch, 'q' | 'sort'>): CourseSort {
  const word = sort || usualSort(q);
  const choice = SORTS.find((entry) => entry.word === word);
  return choice ? { field: choice.field, direction: choice.direction } : { field: 'START_DATE', direction: 'ASC' };
}

/** Relevance means nothing without words to search for. */
export function usualSort(q: string): string {
  return q ? 'relevancia' : 'inicio';
}
