import {
  can,
  type Connection,
  decodeCursor,
  isUuid,
  limitedCount,
  pageSize,
  runSql,
  SNAPSHOT_HORIZON,
  SortDirection,
  toConnection,
  oneOf,
} from '@cep/kit';
import type { LeadsContext } from '../../context';
import { columnsFor, SEARCH_TEXT, toLead } from './lead.columns';
import { LeadSortField } from './lead.enums';
import type { Lead } from './lead.entity';
import type { LeadFilter, LeadSort } from './lead.inputs';

export interface ListLeadsArgs {
  filter: LeadFilter | null;
  sort: LeadSort | null;
  first: number;
  after: string | null;
  /** Of a lead, as far as it is read: what is not asked for is not fetched. */
  fields: Iterable<string>;
}

const sortFields: Record<LeadSortField, string> = {
  [LeadSortField.CREATED_AT]: 'createdAt',
  [LeadSortField.UPDATED_AT]: 'updatedAt',
};
const sortColumns: Record<LeadSortField, { sql: string; of: (lead: Lead) => Date }> = {
  [LeadSortField.CREATED_AT]: { sql: 'created_at', of: (lead) => lead.createdAt },
  [LeadSortField.UPDATED_AT]: { sql: 'updated_at', of: (lead) => lead.updatedAt },
};

export interface LeadPage extends Connection<Lead> {
  eventCursor: string;
  readonly totalCount: Promise<number>;
}

/** A page of leads in one statement; it costs the same on the first page and on the thousandth. */
export async function listLeads(context: LeadsContext, args: ListLeadsArgs): Promise<LeadPage> {
  const size = pageSize(args.first);
  const field = args.sort?.field ?? LeadSortField.CREATED_AT;
  const direction = args.sort?.direction ?? SortDirection.DESC;
  const column = sortColumns[field];
  const listKey = `leads:${field}:${direction}`;
  const where = new Conditions(args.filter, can(context.principal, 'lead.readContact'), column.sql === 'created_at');
  const walked = where.walked;
  const counted = where.copy();

  if (args.after) {
    const [at, id] = decodeCursor(listKey, args.after);
    where.add(
      (value) =>
        `(${walked ? `${walked.column}, ` : ''}lead.${column.sql}, lead.id) ${direction === SortDirection.DESC ? '<' : '>'} (${walked ? `${walked.value}, ` : ''}${value(at)}::timestamptz, ${value(id)}::uuid)`,
    );
  }
  // The size stands in the text: as a value it would hide from the planner how few rows are wanted.
  const read = await runSql<{ horizon: string } & (Lead | { id: null })>(
    context.db,
    `SELECT snapshot.horizon, page.* FROM (SELECT ${SNAPSHOT_HORIZON} AS horizon) AS snapshot
     LEFT JOIN LATERAL (
       SELECT ${columnsFor([...args.fields, sortFields[field]])} FROM lead ${where.sql}
       ORDER BY ${walked ? `${walked.column} ${direction}, ` : ''}lead.${column.sql} ${direction}, lead.id ${direction} LIMIT ${size + 1}
     ) AS page ON true`,
    where.values,
  );
  // Beside an empty page stands one row with nothing but the horizon.
  const rows = read[0]?.id ? read.map((row) => toLead(row, context.principal)) : [];
  const page = toConnection<Lead>(listKey, rows, {
    first: size,
    after: args.after,
    cursorOf: (row) => [column.of(row).toISOString(), row.id],
  });
  return {
    // A getter, like that of the page: made only when somebody asks.
    get edges() {
      return page.edges;
    },
    nodes: page.nodes,
    pageInfo: page.pageInfo,
    eventCursor: context.eventLog.cursorAt(read[0]?.horizon ?? '0'),
    get totalCount() {
      return limitedCount(context.db, `SELECT 1 FROM lead ${counted.sql}`, counted.values);
    },
  };
}

/** The WHERE of a filter, with its values. */
class Conditions {
  values: unknown[] = [];
  /** The filter whose index is walked, in its order. */
  walked: { column: string; value: string } | null = null;
  private parts: string[] = [];

  constructor(
    filter: LeadFilter | null,
    mayReadContact: boolean,
    private readonly byCreation: boolean,
  ) {
    if (!filter) return;
    this.indexed('lead.owner_id', filter.ownerIds?.filter(isUuid), 'uuid');
    this.indexed('lead.course_id', filter.courseIds?.filter(isUuid), 'uuid');
    this.indexed('lead.campus_id', filter.campusIds?.filter(isUuid), 'uuid');
    this.indexed('lead.status', filter.statuses, 'text');
    this.any('lead.source', filter.sources, 'text');
    if (filter.unassigned) this.parts.push('lead.owner_id IS NULL');
    const { createdFrom, createdTo, text } = filter;
    if (createdFrom) this.add((value) => `lead.created_at >= ${value(createdFrom)}`);
    if (createdTo) this.add((value) => `lead.created_at < ${value(createdTo)}`);
    const words = text?.trim();
    // Who may not see a contact must not find it out by searching either.
    if (words && !mayReadContact) this.add((value) => `lead.reference = ${value(words.toUpperCase())}`);
    else if (words) this.add((value) => `${SEARCH_TEXT} ILIKE ${value(`%${escapeLike(words)}%`)}`);
  }

  get sql(): string {
    return this.parts.length > 0 ? `WHERE ${this.parts.join(' AND ')}` : '';
  }

  add(condition: (value: (given: unknown) => string) => string): void {
    this.parts.push(
      condition((given) => {
        this.values.push(given);
        return `$${this.values.length}`;
      }),
    );
  }

  copy(): Conditions {
    const copy = new Conditions(null, false, false);
    copy.values = [...this.values];
    copy.parts = [...this.parts];
    return copy;
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

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
