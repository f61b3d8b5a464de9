export type Motif = 'quarter' | 'leaf' | 'tri' | 'ring' | 'dot';

export interface AreaStyle {
  /** Hue of the area in oklch degrees; theme.css holds the same figure for `[data-area]`. */
  readonly hue: number;
  readonly motifs: readonly [Motif, Motif];
}

/** The ten training areas by the slug that the graph gives them. */
export const AREAS = {
  administracion: { hue: 262, motifs: ['quarter', 'ring'] },
  informatica: { hue: 232, motifs: ['tri', 'dot'] },
  industria: { hue: 200, motifs: ['tri', 'ring'] },
  sanidad: { hue: 165, motifs: ['leaf', 'dot'] },
  idiomas: { hue: 135, motifs: ['quarter', 'dot'] },
  energia: { hue: 100, motifs: ['tri', 'leaf'] },
  'imagen-personal': { hue: 70, motifs: ['leaf', 'quarter'] },
  comercio: { hue: 40, motifs: ['tri', 'quarter'] },
  hosteleria: { hue: 15, motifs: ['ring', 'quarter'] },
  sociocultural: { hue: 335, motifs: ['leaf', 'ring'] },
} as const satisfies Record<string, AreaStyle>;

export type AreaSlug = keyof typeof AREAS;

export const isAreaSlug = (slug: string): slug is AreaSlug => Object.hasOwn(AREAS, slug);

/** The look of an area; one that staff added later gets the house cobalt. */
export const areaStyle = (slug: string): AreaStyle => (isAreaSlug(slug) ? AREAS[slug] : AREAS.administracion);
