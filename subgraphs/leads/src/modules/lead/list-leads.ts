import {
  type Connection,
  cursorValue,
  decodeCursor,
  limitedCount,
  maySee,
  pageSize,
  runSql,
  SNAPSHOT_HORIZON,
  SortDirection,
  toConnection,
} from '@cep/kit';
import type { LeadsContext } from '../../context';
import { columnsFor, toLead } from './lead.columns';
import { LeadConditions } from './lead-conditions';
import { LeadSortField } from './lead.enums';
import type { Lead } from './lead.entity';
import type { LeadFilter, LeadSort } from './lead.inputs';
import { narrowedTo } from './lead-reach';

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
  const { principal } = context;
  const reader = { mayReadContact: maySee(principal, 'LeadContact.email'), narrowedTo: narrowedTo(principal) };
  const where = new LeadConditions(args.filter, reader, field === LeadSortField.CREATED_AT);
  const counted = { sql: where.sql, values: [...where.values] };
  const [at, id] = args.after
    ? decodeCursor(listKey, args.after, [cursorValue.instant, cursorValue.uuid])
    : [null, null];
  const read = await runSql<{ horizon: string } & (Lead | { id: null })>(
    context.db,
    `SELECT snapshot.horizon, page.* FROM (SELECT ${SNAPSHOT_HORIZON} AS horizon) AS snapshot
     LEFT JOIN LATERAL (
       SELECT ${columnsFor([...args.fields, sortFields[field]])} ${pageOf(where, {
         by: `lead.${column.sql}`,
         direction,
         limit: size + 1,
         after: args.after ? [`${where.value(at)}::timestamptz`, `${where.value(id)}::uuid`] : null,
       })}
     ) AS page ON true`,
    where.values,
  );
  // Beside an empty page stands one row with nothing but the horizon.
  const rows = read[0]?.id ? read.map((row) => toLead(row, principal)) : [];
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

interface Page {
  /** Column by which the list is ordered, before the id. */
  by: string;
  direction: SortDirection;
  limit: number;
  /** Placeholders of the cursor's time and id. */
  after: readonly [string, string] | null;
}

/** FROM, WHERE, ORDER BY and LIMIT of a page. */
function pageOf(where: LeadConditions, page: Page): string {
  const { split, walked } = where;
  if (!split) return walk(where.sql, walked ? [walked] : [], page);
  // Neither is an equation to the planner, so the order by owner leaves it no index but those that begin with the owner;
  // in these both are one value, and the cursor finds its place at once.
  const own = where.where(`lead.owner_id = ANY (ARRAY[${split}])`);
  const nobodys = where.where('lead.owner_id IS NULL');
  const halves = [own, nobodys].map((half) => `(SELECT lead.* ${walk(half, [], page, ['lead.owner_id'])})`);
  const { by, direction, limit } = page;
  return `FROM (${halves.join(' UNION ALL ')}) AS lead
    ORDER BY ${by} ${direction}, lead.id ${direction} LIMIT ${limit}`;
}

/** The size stands in the text: as a value it would hide from the planner how few rows are wanted. */
function walk(
  where: string,
  compared: readonly { column: string; value: string }[],
  { by, direction, limit, after }: Page,
  first: readonly string[] = [],
): string {
  const columns = [...compared.map(({ column }) => column), by, 'lead.id'];
  const operator = direction === SortDirection.DESC ? '<' : '>';
  const behind = after
    ? `${where ? `${where} AND` : 'WHERE'} (${columns.join(', ')}) ${operator} (${[...compared.map(({ value }) => value), ...after].join(', ')})`
    : where;
  const order = [...first, ...columns].map((column) => `${column} ${direction}`).join(', ');
  return `FROM lead ${behind} ORDER BY ${order} LIMIT ${limit}`;
}
