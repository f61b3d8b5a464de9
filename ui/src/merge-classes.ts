/**
 * Of two utilities for the same property the last one stays. It knows the utilities that components
 * of this house override, in one kilobyte; tailwind-merge knows all of them and costs every public
 * page nine, a sixth of what a page may weigh. A class it does not know is left alone.
 */

/** Group of a utility without its variants: the property it sets. First match wins. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^(?:block|inline|inline-block|flex|inline-flex|grid|inline-grid|table|contents|hidden)$/, 'display'],
  [/^(?:static|fixed|absolute|relative|sticky)$/, 'position'],
  [/^(?:sr-only|not-sr-only)$/, 'sr'],
  [/^text-(?:xs|sm|base|lg|xl|2xl|h1|body)$/, 'font-size'],
  [/^text-(?:left|center|right|start|end|justify)$/, 'text-align'],
  [/^text-(?:wrap|nowrap|balance|pretty)$/, 'text-wrap'],
  [/^font-(?:sans|heading|mono)$/, 'font-family'],
  [/^border(?:-\d+)?$/, 'border-width'],
  [/^border-([trblxy])(?:-\d+)?$/, 'border-width-$1'],
  [/^border-(?:solid|dashed|dotted|none)$/, 'border-style'],
  [/^border-(?:collapse|separate)$/, 'border-collapse'],
  [/^(?:underline|no-underline|line-through)$/, 'text-decoration'],
  [/^flex-(?:row|col)(?:-reverse)?$/, 'flex-direction'],
  [/^flex-(?:wrap|nowrap)$/, 'flex-wrap'],
  [/^(rounded-[trbl]{1,2}|rounded)(?:-|$)/, '$1'],
  [/^(shrink|grow|transition|truncate)(?:-|$)/, '$1'],
  [/^(grid-cols|grid-rows|col-span|row-span|min-w|min-h|max-w|max-h|gap-x|gap-y|space-x|space-y)-/, '$1'],
  [/^(inset-x|inset-y|overflow-x|overflow-y|justify-items|justify-self|place-items|self|justify)-/, '$1'],
  [/^(text|font|bg|border|flex|w|h|size|gap|inset|overflow|items|order|z|opacity|shadow|leading)-/, '$1'],
  [/^(top|right|bottom|left|tracking|whitespace|cursor|animate|duration|ease|fill|stroke|list|align)-/, '$1'],
  [/^([mp][xytrbl]?)-/, '$1'],
];

const SIDES = (box: string) => ['x', 'y', 't', 'r', 'b', 'l'].map((side) => box + side);

/** A utility on the left also replaces those on the right. */
const COVERS: Record<string, readonly string[]> = {
  p: SIDES('p'),
  px: ['pl', 'pr'],
  py: ['pt', 'pb'],
  m: SIDES('m'),
  mx: ['ml', 'mr'],
  my: ['mt', 'mb'],
  size: ['w', 'h'],
  gap: ['gap-x', 'gap-y'],
  inset: ['inset-x', 'inset-y', 'top', 'right', 'bottom', 'left'],
  'inset-x': ['left', 'right'],
  'inset-y': ['top', 'bottom'],
  overflow: ['overflow-x', 'overflow-y'],
  flex: ['grow', 'shrink'],
  'border-width': SIDES('border-width-'),
  // A text size brings its own line height.
  'font-size': ['leading'],
};

const known = new Map<string, string>();

/** «sm:hover:px-4» → «sm:hover:» and «px-4»; a colon inside brackets belongs to the class. */
const SPLIT = /^((?:(?:[^:[\]]|\[[^\]]*\])+:)*)(.*)$/;

function groupOf(utility: string): string {
  let group = known.get(utility);
  if (group === undefined) {
    group = utility;
    for (const [pattern, name] of GROUPS) {
      const match = pattern.exec(utility.replace(/^-/, ''));
      if (!match) continue;
      group = name.replace('$1', match[1] ?? '');
      break;
    }
    known.set(utility, group);
  }
  return group;
}

export function mergeClasses(classes: string): string {
  const taken = new Set<string>();
  const kept: string[] = [];
  for (const name of classes.split(/\s+/).filter(Boolean).reverse()) {
    const [, variants = '', utility = name] = SPLIT.exec(name) ?? [];
    const group = groupOf(utility);
    if (taken.has(variants + group)) continue;
    for (const covered of [group, ...(COVERS[group] ?? [])]) taken.add(variants + covered);
    kept.push(name);
  }
  return kept.reverse().join(' ');
}
