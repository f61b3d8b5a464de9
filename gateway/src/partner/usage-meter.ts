import type { UsedField } from './used-fields';

/** What one key did on one day, as identity's recordApiKeyUsage takes it. */
export interface UsageReport {
  apiKeyId: string;
  date: string;
  refused: number;
  operations: { name: string; count: number; cost: number }[];
  fields: { field: string; count: number; deprecation: string | null }[];
}

export interface ExecutedOperation {
  name: string | null | undefined;
  cost: number;
  fields: readonly UsedField[];
}

/** Between two reports; names are chosen by whoever holds a key, keys by staff. */
const MAX_NAMES = 200;
const MAX_KEYS = 10_000;
const MAX_NAME_LENGTH = 120;
const NAMELESS = '(sin nombre)';
const OTHERS = '(otras)';

interface Counts {
  apiKeyId: string;
  date: string;
  refused: number;
  operations: Map<string, { count: number; cost: number }>;
  fields: Map<string, { count: number; deprecation: string | null }>;
}

/** Adds up what keys do, in memory and within bounds, until it is taken. */
export class UsageMeter {
  private counts = new Map<string, Counts>();

  executed(apiKeyId: string, { name, cost, fields }: ExecutedOperation): void {
    const counts = this.of(apiKeyId);
    if (!counts) return;
    const wanted = name ? name.slice(0, MAX_NAME_LENGTH) : NAMELESS;
    const known = counts.operations.has(wanted) || counts.operations.size < MAX_NAMES ? wanted : OTHERS;
    const operation = counts.operations.get(known) ?? { count: 0, cost: 0 };
    operation.count += 1;
    operation.cost += cost;
    counts.operations.set(known, operation);
    for (const { field, deprecation } of fields) {
      const used = counts.fields.get(field) ?? { count: 0, deprecation };
      used.count += 1;
      used.deprecation = deprecation;
      counts.fields.set(field, used);
    }
  }

  refused(apiKeyId: string): void {
    const counts = this.of(apiKeyId);
    if (counts) counts.refused += 1;
  }

  /** Everything since the last time; it begins anew. */
  take(): UsageReport[] {
    const taken = [...this.counts.values()];
    this.counts = new Map();
    return taken.map(({ apiKeyId, date, refused, operations, fields }) => ({
      apiKeyId,
      date,
      refused,
      operations: [...operations].map(([name, { count, cost }]) => ({ name, count, cost })),
      fields: [...fields].map(([field, { count, deprecation }]) => ({ field, count, deprecation })),
    }));
  }

  private of(apiKeyId: string): Counts | undefined {
    const date = new Date().toISOString().slice(0, 10);
    const key = `${apiKeyId} ${date}`;
    const known = this.counts.get(key);
    if (known || this.counts.size >= MAX_KEYS) return known;
    const counts: Counts = { apiKeyId, date, refused: 0, operations: new Map(), fields: new Map() };
    this.counts.set(key, counts);
    return counts;
  }
}
