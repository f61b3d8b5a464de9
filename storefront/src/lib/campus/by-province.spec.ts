import { byProvince } from './by-province';

describe('campuses by province', () => {
  it('are sorted as Spanish sorts', () => {
    const campus = (province: string, name: string) => ({ province, name });
    expect(
      byProvince([campus('Valencia', 'Xàtiva'), campus('Álava', 'Vitoria'), campus('Valencia', 'Alzira')]),
    ).toEqual([
      { name: 'Álava', campuses: [campus('Álava', 'Vitoria')] },
      { name: 'Valencia', campuses: [campus('Valencia', 'Alzira'), campus('Valencia', 'Xàtiva')] },
    ]);
  });
});
