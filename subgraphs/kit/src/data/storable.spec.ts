import { storable } from './storable';

describe('what PostgreSQL can store', () => {
  it('is every text but zero characters and halves of pairs', () => {
    expect(
      storable({ 'a\u0000': ['x\u0000y', { b: 'half \ud83d', whole: '😀 ñ C:\\u0000' }], n: 1, none: null }),
    ).toEqual({
      a: ['xy', { b: 'half \ufffd', whole: '😀 ñ C:\\u0000' }],
      n: 1,
      none: null,
    });
  });

  it('leaves other values as they are', () => {
    const at = new Date();
    expect(storable({ at, missing: undefined })).toEqual({ at, missing: undefined });
  });
});
