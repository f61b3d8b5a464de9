import { arrayOf, type CourseConditions } from './course-conditions';
import { CourseFacetDimension, PublicationStatus } from './course.enums';

/** Bits in a row of `course_set`, as the migration made it. */
const CHUNK = 8192;
const NO_BITS = `0::bit(${CHUNK})`;
const flag = (dimension: CourseFacetDimension) => `in_${dimension.toLowerCase()}`;

/** What stands before a statement whose sub-selects count a list. */
export interface Counting {
  with: string;
  /** Courses in the list; 10,001 means more than 10,000. */
  total: string;
  /** Rows of dimension, value and count, each dimension under the filters of the others. */
  values: string;
}

/**
 * Counts of a list from the bits that triggers keep of each value of a filter: what several filters leave is an AND of
 * a few rows, whatever the size of the catalogue. What only a search finds is turned into bits first.
 */
export function countingSql(conditions: CourseConditions): Counting {
  const { chosen } = conditions;
  const filtered = Object.values(CourseFacetDimension).filter((name) => chosen[name]);
  if (filtered.length === 0 && isWholeCatalogue(conditions)) return wholeCatalogue;
  const joins = filtered.map((name) => `LEFT JOIN ${bitsOf(name, chosen[name] ?? '')} AS ${flag(name)} USING (chunk)`);
  const left = (except?: CourseFacetDimension) =>
    ['found.members']
      .concat(filtered.filter((name) => name !== except).map((name) => `coalesce(${flag(name)}.members, ${NO_BITS})`))
      .join(' & ');
  const without = filtered.map((name) => `, ${left(name)} AS without_${flag(name)}`).join('');
  const masks = filtered.map((name) => `WHEN '${name}' THEN kept.without_${flag(name)} `).join('');
  const mask = masks ? `CASE s.dimension ${masks}ELSE kept.members END` : 'kept.members';
  return {
    with: `WITH kept AS MATERIALIZED (
      SELECT found.chunk, ${left()} AS members${without} FROM ${foundBits(conditions)} AS found ${joins.join(' ')})`,
    total: `(SELECT least(coalesce(sum(bit_count(members)), 0), 10001)::int FROM kept)`,
    values: `(SELECT s.dimension, s.value, sum(bit_count(s.members & ${mask}))::int AS count
      FROM course_set s JOIN kept USING (chunk) WHERE s.dimension <> 'STATUS' GROUP BY 1, 2)`,
  };
}

/** Nothing chosen: no bits need be looked at. */
const wholeCatalogue: Counting = {
  with: '',
  total: `(SELECT least(coalesce(sum(published), 0), 10001)::int FROM course_set
    WHERE dimension = 'STATUS' AND value = 'PUBLISHED')`,
  values: `(SELECT dimension, value, sum(published)::int AS count FROM course_set WHERE dimension <> 'STATUS' GROUP BY 1, 2)`,
};

function isWholeCatalogue({ inSets, statuses }: CourseConditions): boolean {
  return inSets && statuses.length === 1 && statuses[0] === PublicationStatus.PUBLISHED;
}

const bitsOf = (dimension: string, values: string) => `(SELECT chunk, bit_or(members) AS members FROM course_set
  WHERE dimension = '${dimension}' AND value = ANY (${values}) GROUP BY chunk)`;

function foundBits({ inSets, statuses, always }: CourseConditions): string {
  if (inSets) return bitsOf('STATUS', arrayOf(statuses));
  return `(SELECT c.number / ${CHUNK} AS chunk, bit_or(set_bit(${NO_BITS}, c.number % ${CHUNK}, 1)) AS members
    FROM course c WHERE ${always.join(' AND ')} GROUP BY 1)`;
}
