import type { FieldNode } from 'graphql';

/** What an operation asks below one field; lets a statement read and join that and no more. */
export class Selection {
  private written: string | undefined;
  private joined: Selection | undefined;

  constructor(
    private readonly children: ReadonlyMap<string, Selection> = new Map(),
    /** Where the document asks for it. */
    private readonly places: readonly FieldNode[] = [],
  ) {}

  /** Written by hand: what is read where nobody says what was asked. */
  static of(fields: readonly string[], nested: Readonly<Record<string, Selection>> = {}): Selection {
    return new Selection(new Map([...fields.map((field) => [field, NOTHING] as const), ...Object.entries(nested)]));
  }

  /** Equal for selections that ask the same in the same order. */
  get key(): string {
    this.written ??= [...this.children].map(([name, child]) => `${name}{${child.key}}`).join(' ');
    return this.written;
  }

  /** The one place that asks for it; undefined when there are several, perhaps with other arguments. */
  get place(): FieldNode | undefined {
    return this.places.length === 1 ? this.places[0] : undefined;
  }

  has(field: string): boolean {
    return this.children.has(field);
  }

  /** What is asked below a field; empty when it is not asked. */
  of(field: string): Selection {
    return this.children.get(field) ?? NOTHING;
  }

  get fields(): string[] {
    return [...this.children.keys()];
  }

  merge(other: Selection): Selection {
    const merged = new Map(this.children);
    for (const [name, child] of other.children) merged.set(name, merged.get(name)?.merge(child) ?? child);
    return new Selection(merged, [...this.places, ...other.places]);
  }

  /** The same, with one more field that is asked at a place of the document. */
  with(field: FieldNode, below: Selection): Selection {
    return this.merge(new Selection(new Map([[field.name.value, new Selection(below.children, [field])]])));
  }

  /** What is asked of the items of a connection, by either road. */
  get ofNodes(): Selection {
    this.joined ??= this.of('nodes').merge(this.of('edges').of('node'));
    return this.joined;
  }
}

export const NOTHING = new Selection();

const kept = new WeakMap<Selection, Map<string, unknown>>();

/** The selection of a known document comes again and again: what is made of it is made once. */
export function onceFor<T>(selection: Selection, what: string, make: () => T): T {
  const all = kept.get(selection) ?? new Map<string, unknown>();
  kept.set(selection, all);
  if (!all.has(what)) all.set(what, make());
  return all.get(what) as T;
}
