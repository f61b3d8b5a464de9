import type {
  CourseFacetDimension,
  CourseSortField,
  HoursRange,
  Modality,
  OfferType,
  SortDirection,
} from '#lib/graphql/generated/graphql.ts';

/** The filters of the course list in the order in which they stand, and what each is called in the address. */
export const DIMENSIONS = [
  { param: 'area', dimension: 'AREA', label: 'Área' },
  { param: 'modalidad', dimension: 'MODALITY', label: 'Modalidad' },
  { param: 'sede', dimension: 'CAMPUS', label: 'Sede' },
  { param: 'financiacion', dimension: 'OFFER_TYPE', label: 'Financiación' },
  { param: 'inicio', dimension: 'START_MONTH', label: 'Inicio' },
  { param: 'horas', dimension: 'HOURS', label: 'Horas' },
] as const satisfies readonly { param: string; dimension: CourseFacetDimension; label: string }[];

export type FilterParam = (typeof DIMENSIONS)[number]['param'];

interface Word<Value> {
  /** In the address. */
  word: string;
  label: string;
  value: Value;
}

export const MODALITIES: readonly Word<Modality>[] = [
  { word: 'presencial', label: 'Presencial', value: 'IN_PERSON' },
  { word: 'online', label: 'Online', value: 'ONLINE' },
  { word: 'semipresencial', label: 'Semipresencial', value: 'BLENDED' },
];

export const OFFER_TYPES: readonly Word<OfferType>[] = [
  { word: 'subvencionado', label: 'Subvencionado (0 €)', value: 'SUBSIDISED' },
  { word: 'bonificable', label: 'Bonificable (FUNDAE)', value: 'CORPORATE' },
  { word: 'fp', label: 'Formación profesional', value: 'VOCATIONAL' },
  { word: 'privado', label: 'Privado', value: 'PRIVATE' },
];

export const HOURS: readonly Word<HoursRange>[] = [
  { word: 'hasta-50', label: 'Hasta 50', value: 'UP_TO_50' },
  { word: '51-200', label: 'De 51 a 200', value: 'FROM_51_TO_200' },
  { word: '201-600', label: 'De 201 a 600', value: 'FROM_201_TO_600' },
  { word: 'mas-600', label: 'Más de 600', value: 'OVER_600' },
];

export interface SortChoice {
  word: string;
  label: string;
  field: CourseSortField;
  direction: SortDirection;
}

export const SORTS: readonly SortChoice[] = [
  { word: 'relevancia', label: 'Más relevantes', field: 'RELEVANCE', direction: 'DESC' },
  { word: 'inicio', label: 'Empiezan antes', field: 'START_DATE', direction: 'ASC' },
  { word: 'precio', label: 'Precio: de menos a más', field: 'PRICE', direction: 'ASC' },
  { word: 'horas', label: 'Más cortos', field: 'HOURS', direction: 'ASC' },
  { word: 'nombre', label: 'Por nombre', field: 'TITLE', direction: 'ASC' },
  { word: 'novedad', label: 'Más nuevos', field: 'PUBLISHED_AT', direction: 'DESC' },
];

/** Words that the address may hold; null where they come from the data (areas, campuses, months). */
export const KNOWN_WORDS: Record<FilterParam, readonly Word<string>[] | null> = {
  area: null,
  modalidad: MODALITIES,
  sede: null,
  financiacion: OFFER_TYPES,
  inicio: null,
  horas: HOURS,
};
