import { CombinedError } from '@urql/core';
import { GraphError, isOldCursor } from './ask';

const graphFault = (code: string): GraphError =>
  new GraphError(new CombinedError({ graphQLErrors: [{ message: 'No', extensions: { code } }] }));

describe('what the graph did not give', () => {
  it('was asked for behind a cursor of another order, or of before an update', () => {
    expect(isOldCursor(graphFault('INVALID_CURSOR'))).toBe(true);
  });

  it('is a fault in all other cases', () => {
    expect(isOldCursor(graphFault('SUBGRAPH_UNAVAILABLE'))).toBe(false);
    expect(isOldCursor(new Error('INVALID_CURSOR'))).toBe(false);
  });
});
