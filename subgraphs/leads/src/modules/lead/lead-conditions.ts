import { isUuid, oneOf } from '@cep/kit';
import { SEARCH_TEXT } from './lead.columns';
import type { LeadFilter } from './lead.inputs';

export interface Reader {
  /** Finds people by what they left. */
  mayReadContact: boolean;
  /** Reads the leads of this person and those of nobody; null for all. */
  narrowedTo: string | null;
}

/** A column of one value, in the order of whose index the rows are read. */
interface Walked {
  column: string;
  value: string;
}

/** The WHERE of a filter for a reader, with its values. */
export class LeadConditions {
  values: unknown[] = [];
  /** The filter whose index is walked, in its order. */
  walked: Walked | null = null;
  /** The reader's own leads and those of nobody are two walks: the value of the first; null for one walk. */
  split: string | null = null;
  private parts: string[] = [];

  constructor(
    given: LeadFilter | null,
    reader: Reader,
    private readonly byCreation: boolean,
  ) {
    const filter = within(given ?? {}, reader.narrowedTo);
    const narrow = reader.narrowedTo !== null && !filter.ownerIds && !filter.unassigned;
    const halves = narrow && byCreation && !filter.text?.trim() && !isOne(filter.courseIds) && !isOne(filter.campusIds);
    this.indexed('lead.owner_id', filter.ownerIds?.filter(isUuid), 'uuid');
    this.indexed('lead.course_id', filter.courseIds?.filter(isUuid), 'uuid');
    this.indexed('lead.campus_id', filter.campusIds?.filter(isUuid), 'uuid');
    if (halves) this.any('lead.status', filter.statuses, 'text');
    else this.indexed('lead.status', filter.statuses, 'text');
    this.any('lead.source', filter.sources, 'text');
    if (filter.unassigned) this.parts.push('lead.owner_id IS NULL');
    const { createdFrom, createdTo } = filter;
    if (createdFrom) this.add((value) => `lead.created_at >= ${value(createdFrom)}`);
    if (createdTo) this.add((value) => `lead.created_at < ${value(createdTo)}`);
    const words = filter.text?.trim();
    // Who may not see a contact must not find it out by searching either.
    if (words && !reader.mayReadContact) this.add((value) => `lead.reference = ${value(words.toUpperCase())}`);
    else if (words) this.add((value) => `${SEARCH_TEXT} ILIKE ${value(`%${escapeLike(words)}%`)}`);
    if (narrow) this.narrow(`${this.value(reader.narrowedTo)}::uuid`, halves);
  }

  /** With all that limits the reader. */
  get sql(): string {
    return this.where(this.split ? `(lead.owner_id = ${this.split} OR lead.owner_id IS NULL)` : null);
  }

  where(last: string | null): string {
    const parts = last ? [...this.parts, last] : this.parts;
    return parts.length > 0 ? `WHERE ${parts.join(' AND ')}` : '';
  }

  value(given: unknown): string {
    this.values.push(given);
    return `$${this.values.length}`;
  }

  /**
   * A reader's own leads are few and those of nobody may be fewer: among all leads of a status they lie far apart. Where
   * rows are wanted by creation, each half has an index that gives them in order.
   */
  private narrow(own: string, halves: boolean): void {
    if (halves) this.split = own;
    else this.parts.push(`(lead.owner_id = ${own} OR lead.owner_id IS NULL)`);
  }

  private add(condition: (value: (given: unknown) => string) => string): void {
    this.parts.push(condition((given) => this.value(given)));
  }

  /**
   * A column whose index goes on by creation. Of one value the index gives the rows in the wanted order; but the planner
   * believes that such rows are spread evenly over time and may walk all newer leads instead, for seconds when there are
   * none. A range of one value, ordered by its column first, leaves it no other index.
   */
  private indexed(column: string, list: readonly string[] | null | undefined, type: string): void {
    if (list?.length !== 1 || this.walked || !this.byCreation) return this.any(column, list, type);
    this.add((value) => {
      const only = `${value(list[0])}::${type}`;
      this.walked = { column, value: only };
      return `${column} BETWEEN ${only} AND ${only}`;
    });
  }

  private any(column: string, list: readonly string[] | null | undefined, type: string): void {
    // An empty list filters everything out; a missing one filters nothing.
    if (list) this.add((value) => oneOf(column, list, type, value));
  }
}

const isOne = (list: readonly unknown[] | null | undefined): boolean => list?.length === 1;

/** Of the owners asked for, the only one whose leads the reader may see. */
function within(filter: LeadFilter, narrowedTo: string | null): LeadFilter {
  if (narrowedTo === null || !filter.ownerIds) return filter;
  return { ...filter, ownerIds: filter.ownerIds.filter((id) => id.toLowerCase() === narrowedTo) };
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
