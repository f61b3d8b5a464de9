import { buildCourse } from '../../factories';
import { OfferType, PublicationAction, PublicationStatus } from './course.enums';
import { courseFaults, missingForPublication, transitions } from './course.policy';

const { ARCHIVE, PUBLISH, RESTORE, UNPUBLISH } = PublicationAction;
const { ARCHIVED, DRAFT, PUBLISHED } = PublicationStatus;
const course = (overrides: Partial<Parameters<typeof buildCourse>[0]>) => buildCourse({ areaId: 'area', ...overrides });

describe('a course', () => {
  it('may go public once a visitor finds what the page promises', () => {
    expect(missingForPublication(course({}))).toEqual([]);
    const bare = course({ summary: null, description: null, objectives: [], syllabus: [] });
    expect(missingForPublication(bare).map(({ field }) => field)).toEqual([
      ['summary'],
      ['description'],
      ['objectives'],
      ['syllabus'],
    ]);
  });

  it('may be published without a price: it is then on request', () => {
    expect(missingForPublication(course({ priceCents: null }))).toEqual([]);
  });

  it('that is subsidised is free', () => {
    expect(courseFaults(course({ offerType: OfferType.SUBSIDISED, priceCents: 0 }))).toEqual([]);
    for (const priceCents of [1, null]) {
      expect(courseFaults(course({ offerType: OfferType.SUBSIDISED, priceCents })).map(({ field }) => field)).toEqual([
        ['price'],
      ]);
    }
    expect(courseFaults(course({ offerType: OfferType.PRIVATE, priceCents: null }))).toEqual([]);
  });

  it.each([
    [DRAFT, [PUBLISH, ARCHIVE]],
    [PUBLISHED, [UNPUBLISH, ARCHIVE]],
    [ARCHIVED, [RESTORE]],
  ])('in state %s allows %j', (status, allowed) => {
    const possible = Object.values(PublicationAction).filter((action) => transitions[action].from.includes(status));
    expect(possible.sort()).toEqual([...allowed].sort());
  });
});
