import { withCost } from './charge-report';

const report = { requested: 10, charged: 10, maximum: 1000 };

describe('what an answer cost', () => {
  it.each([
    ['an answer', '{"data":{"a":1}}'],
    ['an answer that ends its line', '{"data":{"a":1}}\n'],
    ['one with faults', '{"errors":[{"message":"x","extensions":{"code":"NOT_FOUND"}}],"data":{"a":null}}'],
    ['one with a field of that name', '{"data":{"extensions":{"a":1}}}'],
    ['one with that word in a text', JSON.stringify({ data: { a: '"extensions":{' } })],
  ])('stands behind %s', (_, answer) => {
    expect(JSON.parse(withCost(answer, report))).toEqual({ ...JSON.parse(answer), extensions: { cost: report } });
  });

  it('stands beside what the answer tells of itself: the key comes once', () => {
    const answer = '{"data":{"a":null},"extensions":{"valueCompletion":[{"message":"x"}]}}';
    const text = withCost(answer, report);
    expect(text.match(/"extensions"/g)).toHaveLength(1);
    expect(JSON.parse(text)).toEqual({
      data: { a: null },
      extensions: { valueCompletion: [{ message: 'x' }], cost: report },
    });
  });
});
