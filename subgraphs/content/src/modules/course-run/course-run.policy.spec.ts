import { buildCourseRun } from '../../factories';
import { Modality } from '../course';
import { courseRunFaults, placesLeft } from './course-run.policy';

const run = (overrides: Partial<Parameters<typeof buildCourseRun>[0]>) =>
  buildCourseRun({ courseId: 'course', campusId: 'campus', startsOn: '2027-01-11', endsOn: null, ...overrides });
const fields = (...args: Parameters<typeof courseRunFaults>) =>
  courseRunFaults(...args).map(({ field }) => field?.join('.'));

describe('a run', () => {
  it('has a campus unless its course is online', () => {
    expect(fields(run({}), { modality: Modality.IN_PERSON })).toEqual([]);
    expect(fields(run({ campusId: null }), { modality: Modality.BLENDED })).toEqual(['campusSlug']);
    expect(fields(run({}), { modality: Modality.ONLINE })).toEqual(['campusSlug']);
    expect(fields(run({ campusId: null }), { modality: Modality.ONLINE })).toEqual([]);
  });

  it('does not end before it begins, but may end the same day', () => {
    expect(fields(run({ endsOn: '2027-01-10' }), { modality: Modality.IN_PERSON })).toEqual(['endsOn']);
    expect(fields(run({ endsOn: '2027-01-11' }), { modality: Modality.IN_PERSON })).toEqual([]);
  });
});

describe('the places left', () => {
  it.each([
    ['without a limit', { seats: 10, seatsLeft: 4 }, null, undefined, null],
    ['as they are given', { seats: 10, seatsLeft: 4 }, 10, 2, 2],
    ['when there are more in all', { seats: 10, seatsLeft: 4 }, 15, undefined, 9],
    ['when there are fewer than are taken', { seats: 10, seatsLeft: 4 }, 5, undefined, 0],
    ['when there was no limit before', { seats: null, seatsLeft: null }, 12, undefined, 12],
  ])('%s', (_what, before, seats, given, expected) => {
    expect(placesLeft(before, seats, given)).toBe(expected);
  });
});
