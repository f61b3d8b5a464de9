import { oneOf } from '@cep/kit';

type Placeholder = (given: unknown) => string;

/** The WHERE of a filter, with its values. */
export class Conditions {
  private readonly parts: string[] = [];
  readonly values: unknown[] = [];

  get sql(): string {
    return this.parts.length > 0 ? `WHERE ${this.parts.join(' AND ')}` : '';
  }

  add(condition: (value: Placeholder) => string): this {
    this.parts.push(condition((given) => `$${this.values.push(given)}`));
    return this;
  }

  /** «One of these»; an empty list filters everything out, a missing one filters nothing. */
  any(column: string, list: readonly unknown[] | null | undefined, type: string): this {
    return list ? this.add((value) => oneOf(column, list, type, value)) : this;
  }

  /** Only when there is something to compare with. */
  equal(column: string, given: unknown, type: string): this {
    return given === null || given === undefined ? this : this.add((value) => `${column} = ${value(given)}::${type}`);
  }
}

/** Text to be found anywhere by LIKE, with what LIKE reads as patterns taken by the letter. */
export function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
}
