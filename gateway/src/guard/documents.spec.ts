import { createHash } from 'node:crypto';
import { buildSchema } from 'graphql';
import { GuardedDocuments, type ReadDocument } from './documents';
import { defaultDocumentLimits, type DocumentLimits } from './limits';
import { TrustedDocuments } from './trusted-documents';

const schema = buildSchema(`type Query { a: A list: [A] } type A { a: A id: ID name(x: String): String }
  type Mutation { go: A } type Subscription { ticks: A more: A }`);
const TRUSTED = 'query Own { a { id } }';
const ID = `sha256:${createHash('sha256').update('query Own { a { id } }').digest('hex')}`;
const read = (text: string, limits: DocumentLimits | undefined = defaultDocumentLimits): ReadDocument =>
  new GuardedDocuments({ schema, limits, trusted: new TrustedDocuments({ [ID]: TRUSTED }) }).read(text);
const refusal = (text: string, limits: Partial<DocumentLimits> = {}): unknown => {
  const found = read(text, { ...defaultDocumentLimits, ...limits });
  if (found.kind === 'document') return undefined;
  const { code, limit } = found.errors[0]?.extensions ?? {};
  return limit ?? code;
};
const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

describe('a document', () => {
  it.each([
    ['depth', `{ ${'a { '.repeat(12)} id ${'} '.repeat(12)} }`],
    [
      'depth',
      `{ ...f } fragment f on Query { a { ...g } } fragment g on A { ${'a { '.repeat(11)} id ${'} '.repeat(12)}`,
    ],
    ['aliases', `{ ${times(21, (n) => `x${n}: __typename`)} }`, { rootFields: 100 }],
    ['aliases', `{ a { ${times(21, (n) => `x${n}: id`)} } }`],
    ['aliases', `{ a { ${times(11, () => 'a { ...f }')} } } fragment f on A { x: id y: id }`],
    ['directives', `{ a ${times(21, () => '@include(if: true)')} { id } }`],
    ['directives', `query (${times(21, (n) => `$v${n}: Int @a`)}) { a { id } }`],
    ['rootFields', `{ ${times(13, (n) => `x${n}: a { id }`)} }`],
    ['rootFields', `{ ${times(7, () => '...f')} } fragment f on Query { a { id } list { id } }`],
    ['tokens', `{ ${times(2_000, () => 'a')} }`],
    ['characters', `{ a { name(x: "${'x'.repeat(50_000)}") } }`],
    ['fields', `{ ${times(12, () => `a { ${times(60, () => 'id')} }`)} }`],
  ])('is refused for its %s', (limit: string, text: string, others: Partial<DocumentLimits> = {}) => {
    expect(refusal(text, others)).toBe(limit);
  });

  it.each([
    ['fields', (n: number) => `fragment f${n} on A { ...f${n + 1} ...f${n + 1} }`, 'fragment f40 on A { id }'],
    ['nothing but fragments', (n: number) => `fragment f${n} on A { ...f${n + 1} ...f${n + 1} }`, ''],
  ])('does not blow up by fragments within fragments that end in %s', (_what, fragment, last) => {
    expect(refusal(`{ a { ...f0 } } ${times(40, fragment)} ${last}`)).toBe('fields');
  });

  it('is told of fragments that go round, and of unknown ones', () => {
    expect(refusal('{ a { ...f } } fragment f on A { a { ...g } } fragment g on A { a { ...f } }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect(refusal('{ a { ...missing } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(refusal('{ a { ')).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('is refused without a hint of what the schema holds, in few and short words', () => {
    const found = read(`{ aa { id } lists { id } ${'y'.repeat(5_000)} ${times(20, (n) => `z${n}`)} }`, undefined);
    if (found.kind === 'document') throw new Error('it was taken');
    const text = JSON.stringify(found.errors);
    expect(text).not.toMatch(/did you mean|"list"/i);
    expect(text.length).toBeLessThan(4_000);
    expect(found.errors.length).toBeLessThanOrEqual(5);
  });

  it('says where its faults are', () => {
    const found = read('{ a { id }\n  b }');
    expect(found).toMatchObject({ errors: [{ locations: [{ line: 2, column: 3 }] }] });
    expect(read('{ a {')).toMatchObject({ errors: [{ locations: [{ line: 1, column: 6 }] }] });
  });

  it('with a directive on the root field of a subscription is answered, not thrown', () => {
    expect(refusal('subscription ($x: Boolean!) { ticks @include(if: $x) { id } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('is read once', () => {
    const documents = new GuardedDocuments({
      schema,
      limits: defaultDocumentLimits,
      trusted: new TrustedDocuments({}),
    });
    expect(documents.read('{ a { id } }')).toBe(documents.read('{ a { id } }'));
    const bad = documents.read('{ b }');
    expect(documents.read('{ b }')).toBe(bad);
  });

  it('of several operations gives each by its name, and none without', () => {
    const found = read('query A { a { id } } query B { __schema { types { name } } }');
    if (found.kind === 'refused') throw found.errors[0];
    expect(found.operation('A')?.introspects).toBe(false);
    expect(found.operation('B')?.introspects).toBe(true);
    expect(found.operation(undefined)).toBeUndefined();
    expect(found.operation('C')).toBeUndefined();
  });

  it('of our own is known in whatever layout, and no other is', () => {
    const trusted = (text: string): unknown => {
      const found = read(text);
      return found.kind === 'document' && found.trusted();
    };
    expect(trusted('query Own{a{id}}')).toBe(true);
    expect(trusted('query Own { a { id } }')).toBe(true);
    expect(trusted('query Own { a { id name } }')).toBe(false);
    expect(trusted('query Other { a { id } }')).toBe(false);
    expect(trusted('query Own { a { id } } query More { a { id } }')).toBe(false);
  });
});
