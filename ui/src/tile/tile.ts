import { areaStyle, isAreaSlug, type Motif } from './areas';
import { fnv1a, mulberry32, shuffled } from './random';

/** Each motif fills a cell of 24 px. */
const SHAPES: Record<Motif, string> = {
  quarter: '<path d="M0 0H24A24 24 0 0 1 0 24Z"',
  leaf: '<path d="M0 0A24 24 0 0 1 24 24A24 24 0 0 1 0 0Z"',
  tri: '<path d="M0 0H24L0 24Z"',
  ring: '<path d="M24 0A24 24 0 0 1 0 24V12A12 12 0 0 0 12 0Z"',
  dot: '<circle cx="12" cy="12" r="7"',
};
const FILLS = ['var(--area-deep)', 'var(--area-mid)', 'var(--area-mid)', 'var(--highlight)'];
const CELLS = [
  [0, 0],
  [24, 0],
  [0, 24],
  [24, 24],
] as const;

function transform(x: number, y: number, turn: number): string {
  const steps = [x || y ? `translate(${x} ${y})` : '', turn ? `rotate(${turn * 90} 12 12)` : ''].join('');
  return steps && ` transform="${steps}"`;
}

/** One quarter of the azulejo: four cells, each a turned motif with its own fill. */
function quadrant(slug: string, motifs: readonly [Motif, Motif]): string {
  const random = mulberry32(fnv1a(slug));
  const fills = shuffled(FILLS, random);
  return CELLS.map(([x, y], i) => {
    const motif = random() < 0.5 ? motifs[0] : motifs[1];
    const turn = Math.floor(random() * 4);
    return `${SHAPES[motif]} fill="${fills[i]}"${transform(x, y, motif === 'dot' ? 0 : turn)}/>`;
  }).join('');
}

export interface TileOptions {
  /** Needed when one page shows the same course twice: ids must stay unique. */
  id?: string;
  class?: string;
}

/**
 * The picture of a course: an azulejo band of 96 px drawn from its slug, as an SVG string.
 * `area` is an area slug or a bare hue; the colours come from theme.css, so dark mode needs no second tile.
 */
export function courseTile(
  slug: string,
  area: string | number,
  motifs: readonly [Motif, Motif] = areaStyle(String(area)).motifs,
  { id = `t${fnv1a(slug).toString(36)}`, class: className }: TileOptions = {},
): string {
  const colours =
    typeof area === 'number'
      ? `data-area="" style="--area-hue:${area}"`
      : `data-area="${isAreaSlug(area) ? area : ''}"`;
  const mirror = (matrix: string): string => `<use href="#${id}q" transform="${matrix}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${colours}${className ? ` class="${className}"` : ''} width="100%" height="96" aria-hidden="true" focusable="false">` +
    `<defs><pattern id="${id}" width="96" height="96" patternUnits="userSpaceOnUse">` +
    '<path fill="var(--area-tint)" d="M0 0H96V96H0Z"/>' +
    `<g id="${id}q">${quadrant(slug, motifs)}</g>` +
    mirror('matrix(-1 0 0 1 96 0)') +
    mirror('matrix(1 0 0 -1 0 96)') +
    mirror('matrix(-1 0 0 -1 96 96)') +
    `</pattern></defs><rect width="100%" height="100%" fill="url(#${id})"/></svg>`
  );
}
