/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AREAS } from '../tile/areas';
import { contrast, type Oklch } from './oklch';

const read = (file: string): string => readFileSync(join(__dirname, file), 'utf8');

type Pair = readonly [light: Oklch, dark: Oklch];

/** Every `--name: light-dark(oklch(a), oklch(b))` of a file; `hue` stands in for var(--area-hue). */
function pairs(css: string, hue = 0): Map<string, Pair> {
  const found = new Map<string, Pair>();
  const text = css.replaceAll('var(--area-hue)', String(hue));
  for (const [, name = '', light = '', dark = ''] of text.matchAll(
    /--([\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)/g,
  )) {
    const parse = (values: string): Oklch => {
      const [l = NaN, c = NaN, h = NaN] = values.split(' ').map(Number);
      return [l, c, h];
    };
    found.set(name, [parse(light), parse(dark)]);
  }
  return found;
}

const tokens = pairs(read('tokens.css'));

function pick(from: Map<string, Pair>, name: string, scheme: 0 | 1): Oklch {
  const pair = from.get(name);
  if (!pair) throw new Error(`no token --${name}`);
  return pair[scheme];
}

const worst = (name: string, surfaces: readonly string[], scheme: 0 | 1): number =>
  Math.min(...surfaces.map((surface) => contrast(pick(tokens, name, scheme), pick(tokens, surface, scheme))));

const SURFACES = ['background', 'card', 'popover', 'muted', 'secondary', 'accent'];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s scheme', (_, scheme) => {
  it.each(['foreground', 'muted-foreground', 'primary', 'destructive'])('%s is readable on every surface', (name) => {
    expect(worst(name, SURFACES, scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['on-fill', 'primary'],
    ['on-fill', 'destructive'],
    ['success', 'success-soft'],
    ['warning', 'warning-soft'],
    ['foreground', 'success-soft'],
    ['foreground', 'warning-soft'],
    ['highlight-foreground', 'highlight'],
  ])('%s is readable on %s', (text, fill) => {
    expect(worst(text, [fill], scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['input', 'ring', 'chart-1', 'chart-2', 'chart-3', 'chart-4'])(
    '%s is seen on the page and on a card',
    (name) => {
      expect(worst(name, ['background', 'card'], scheme)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Object.entries(AREAS))('the words of %s are readable on their tint', (_slug, { hue }) => {
    const area = pairs(read('areas.css'), hue);
    expect(contrast(pick(area, 'area-deep', scheme), pick(area, 'area-tint', scheme))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the areas', () => {
  it('have the same hue in the style sheet and in the tile', () => {
    const css = read('areas.css');
    const inCss = Object.fromEntries(
      [...css.matchAll(/\[data-area='([\w-]+)'\] \{\s+--area-hue: (\d+);/g)].map(([, slug, hue]) => [
        slug,
        Number(hue),
      ]),
    );
    expect(inCss).toEqual(Object.fromEntries(Object.entries(AREAS).map(([slug, { hue }]) => [slug, hue])));
  });
});
