import { AREAS, areaStyle } from './areas';
import { fnv1a, mulberry32 } from './random';
import { courseTile } from './tile';

const slugs = Array.from({ length: 200 }, (_, i) => `curso-de-prueba-${i}`);

describe('the tile of a course', () => {
  it('is the same every time', () => {
    expect(courseTile('soldadura-tig', 'industria')).toBe(courseTile('soldadura-tig', 'industria'));
  });

  it('differs between courses of one area', () => {
    const drawings = slugs.map((slug) => courseTile(slug, 'sanidad', undefined, { id: 'same' }));
    expect(new Set(drawings).size).toBeGreaterThan(150);
  });

  it('weighs about 1.1 kB in every area', () => {
    for (const area of Object.keys(AREAS)) {
      for (const slug of slugs) {
        const size = new TextEncoder().encode(courseTile(slug, area)).length;
        expect(size).toBeGreaterThan(800);
        expect(size).toBeLessThan(1350);
      }
    }
  });

  it('holds four cells filled deep, mid, mid and highlight on the tint', () => {
    const svg = courseTile('ingles-b2', 'idiomas');
    const fills = [...svg.matchAll(/fill="var\(--([\w-]+)\)"/g)].map((match) => match[1]);
    expect(fills.sort()).toEqual(['area-deep', 'area-mid', 'area-mid', 'area-tint', 'highlight']);
    expect(svg.match(/<use /g)).toHaveLength(3);
  });

  it('uses both motifs of its area and no other', () => {
    const all = slugs.map((slug) => courseTile(slug, 'informatica')).join('');
    expect(all).toContain('M0 0H24L0 24Z');
    expect(all).toContain('r="7"');
    expect(all).not.toContain('M24 0A24');
  });

  it('takes a bare hue with chosen motifs', () => {
    expect(courseTile('x', 300, ['leaf', 'leaf'])).toContain('--area-hue:300');
  });

  it('never lets an unknown area into the markup', () => {
    expect(courseTile('x', '"><script>')).not.toContain('script');
    expect(areaStyle('nueva').hue).toBe(262);
  });

  it('gives a second copy its own ids', () => {
    expect(courseTile('x', 'comercio', undefined, { id: 'b' })).toContain('url(#b)');
  });
});

describe('the numbers behind it', () => {
  it('hashes as FNV-1a says', () => {
    expect(fnv1a('')).toBe(0x811c9dc5);
    expect(fnv1a('a')).toBe(0xe40c292c);
    expect(fnv1a('foobar')).toBe(0xbf9cf968);
  });

  it('stays within [0, 1) and repeats from the same seed', () => {
    const [one, two] = [mulberry32(7), mulberry32(7)];
    for (let i = 0; i < 1000; i += 1) {
      const value = one();
      expect(value).toBe(two());
      expect(value >= 0 && value < 1).toBe(true);
    }
  });
});
