import { PARTS, readOptions } from './options.cjs';

describe('the options of a run', () => {
  it('measure everything in both forms when nothing is said', () => {
    expect(readOptions([])).toMatchObject({ parts: PARTS, forms: ['allInOne', 'apart'], json: false, against: null });
  });

  it('choose by the beginning of a name', () => {
    expect(readOptions(['--only', 'W1,W5-1']).parts).toEqual(['W1-miss', 'W1-hit', 'W1-changes', 'W5-1000']);
    expect(readOptions(['--only', 'growth']).parts).toEqual(['growth-W1', 'growth-W4']);
  });

  it('can ask for one form', () => {
    expect(readOptions(['--apart']).forms).toEqual(['apart']);
    expect(readOptions(['--all-in-one']).forms).toEqual(['allInOne']);
  });

  it('set one product against another by one setting', () => {
    expect(readOptions(['--against', 'LOG_LEVEL=silent'])).toMatchObject({
      parts: ['W1-miss'],
      forms: ['allInOne'],
      against: { name: 'LOG_LEVEL', value: 'silent' },
    });
  });

  it.each([
    [['--only', 'W9'], /nothing called W9/],
    [['--rounds', 'many'], /not a number above zero/],
    [['--against', 'silence'], /is no setting/],
    [['--onyl', 'W1'], /onyl/],
  ])('refuse %p', (args, fault) => {
    expect(() => readOptions(args)).toThrow(fault);
  });
});
