import { buildSchema, parse } from 'graphql';
import { UsageMeter } from './usage-meter';
import { usedFields } from './used-fields';

describe('the meter', () => {
  it('keeps within bounds whatever names a partner makes up', () => {
    const meter = new UsageMeter();
    for (let at = 0; at < 1_000; at += 1) meter.executed('key', { name: `n${at}`, cost: 2, fields: [] });
    const [report] = meter.take();
    expect(report?.operations).toHaveLength(201);
    expect(report?.operations.find(({ name }) => name === '(otras)')).toEqual({
      name: '(otras)',
      count: 800,
      cost: 1_600,
    });
    expect(meter.take()).toEqual([]);
  });

  it('counts operations without a name together, and cuts those too long', () => {
    const meter = new UsageMeter();
    meter.executed('key', { name: undefined, cost: 1, fields: [] });
    meter.executed('key', { name: null, cost: 1, fields: [] });
    meter.executed('key', { name: 'x'.repeat(500), cost: 1, fields: [] });
    const [report] = meter.take();
    expect(report?.operations.map(({ name, count }) => [name.length, count])).toEqual([
      ['(sin nombre)'.length, 2],
      [120, 1],
    ]);
  });

  it('forgets no key that was counted, and takes only so many', () => {
    const meter = new UsageMeter();
    for (let at = 0; at < 10_005; at += 1) meter.refused(`key ${at}`);
    expect(meter.take()).toHaveLength(10_000);
  });
});

describe('what a document uses', () => {
  const schema = buildSchema(`
    type Query { courses(old: Int @deprecated(reason: "until 2027-01-01"), filter: Filter, order: Order): [Course] }
    type Course { title: String name: String @deprecated(reason: "until 2027-02-02") }
    input Filter { text: String words: String @deprecated(reason: "until 2027-03-03") }
    enum Order { UP DOWN @deprecated(reason: "until 2027-04-04") }`);

  it('is its fields, through fragments, and of its arguments those that will go', () => {
    const document = parse(
      '{ courses(old: 1, filter: { words: "x", text: "y" }, order: DOWN) { ...c __typename } } fragment c on Course { title name }',
    );
    expect(
      Object.fromEntries(usedFields(document, schema).map(({ field, deprecation }) => [field, deprecation])),
    ).toEqual({
      'Query.courses': null,
      'Query.courses(old:)': 'until 2027-01-01',
      'Filter.words': 'until 2027-03-03',
      'Order.DOWN': 'until 2027-04-04',
      'Course.title': null,
      'Course.name': 'until 2027-02-02',
    });
  });
});
