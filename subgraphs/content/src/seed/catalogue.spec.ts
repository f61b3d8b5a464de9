import { Modality, OfferType, PublicationStatus } from '../modules/course';
import { RunStatus } from '../modules/course-run';
import { addDays } from '../shared';
import { areas } from './areas';
import { campuses } from './campuses';
import { demoCourses } from './courses';
import { parseCourses } from './parse-courses';
import { planRuns } from './plan-runs';
import { demoId } from './random';

const courses = demoCourses();
const published = courses.filter(({ status }) => status === PublicationStatus.PUBLISHED);

describe('the demo catalogue', () => {
  it('has twelve published courses in each area, and some that are not', () => {
    const counts = areas.map(({ slug }) => published.filter(({ areaSlug }) => areaSlug === slug).length);
    expect(counts).toEqual(areas.map(() => 12));
    expect(courses.length).toBe(127);
    expect(courses.every(({ areaSlug }) => areas.some(({ slug }) => slug === areaSlug))).toBe(true);
  });

  it('repeats no address, title or summary', () => {
    for (const texts of [courses.map((c) => c.slug), courses.map((c) => c.title), published.map((c) => c.summary)]) {
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it.each(published.map((course) => [course.slug, course] as const))('%s is fit to be public', (_slug, course) => {
    expect(course.summary?.length).toBeGreaterThan(50);
    expect(course.summary?.length).toBeLessThanOrEqual(300);
    expect(course.description?.split('\n\n').length).toBeGreaterThanOrEqual(2);
    expect(course.objectives.length).toBeGreaterThanOrEqual(1);
    expect(course.syllabus.length).toBeGreaterThanOrEqual(3);
    expect(course.requirements.length).toBeGreaterThanOrEqual(1);
    expect(course.careers.length).toBeGreaterThanOrEqual(1);
    if (course.offerType === OfferType.SUBSIDISED) expect(course.priceCents).toBe(0);
    else expect(course.priceCents).not.toBe(0);
  });

  it.each(
    courses.filter(({ syllabus }) => syllabus.every(({ hours }) => hours !== null)).map((c) => [c.slug, c] as const),
  )('the units of %s add up to its hours', (_slug, course) => {
    expect(course.syllabus.reduce((sum, { hours }) => sum + (hours ?? 0), 0)).toBe(course.hours);
  });

  it('names the line that cannot be read', () => {
    expect(() => parseCourses('= x\ntitle: X\noffer: PRIVATE ONLINE 10\nprice: 1\nnonsense', 'a')).toThrow(
      'x: cannot read «nonsense»',
    );
    expect(() => parseCourses('= x\ntitle: X\noffer: GRATIS ONLINE 10\nprice: 1', 'a')).toThrow(
      'x: no or wrong «GRATIS»',
    );
  });
});

describe.each(['2026-11-22', '2027-02-28', '2027-08-15', '2028-02-29'])('the runs of the demo around %s', (day) => {
  const runs = planRuns(
    published,
    campuses.map(({ slug }) => slug),
    day,
  );
  const share = (status: RunStatus) => runs.filter((run) => run.status === status).length / runs.length;

  it('are 360, some over, some under way and most to come within nine months', () => {
    expect(runs.length).toBe(360);
    expect(share(RunStatus.FINISHED)).toBeGreaterThan(0.02);
    expect(share(RunStatus.RUNNING)).toBeGreaterThan(0.1);
    const soon = runs.filter(({ startsOn }) => startsOn >= day && startsOn <= addDays(day, 275));
    expect(soon.length / runs.length).toBeGreaterThan(0.5);
  });

  it('have the state that their days say', () => {
    for (const run of runs) {
      expect(run.endsOn >= run.startsOn).toBe(true);
      if (run.status === RunStatus.FINISHED) expect(run.endsOn < day).toBe(true);
      if (run.status === RunStatus.RUNNING) expect(run.startsOn < day && run.endsOn >= day).toBe(true);
      if (run.status === RunStatus.OPEN || run.status === RunStatus.PLANNED) expect(run.startsOn >= day).toBe(true);
    }
  });

  it('are at a campus unless online, at each campus some', () => {
    const modality = new Map(published.map((course) => [course.slug, course.modality]));
    for (const run of runs) expect(run.campusSlug === null).toBe(modality.get(run.courseSlug) === Modality.ONLINE);
    expect(new Set(runs.flatMap(({ campusSlug }) => campusSlug ?? [])).size).toBe(campuses.length);
  });

  it('show every kind of places left', () => {
    const open = runs.filter(({ status }) => status === RunStatus.OPEN);
    expect(open.some(({ seatsLeft, waitlist }) => seatsLeft === 0 && waitlist)).toBe(true);
    expect(open.some(({ seatsLeft, waitlist }) => seatsLeft === 0 && !waitlist)).toBe(true);
    expect(open.some(({ seatsLeft }) => seatsLeft !== null && seatsLeft > 0 && seatsLeft <= 5)).toBe(true);
    expect(open.some(({ seats }) => seats === null)).toBe(true);
    for (const { seats } of runs) expect(seats === null || (seats >= 8 && seats <= 25)).toBe(true);
  });

  it('are the same each time', () => {
    expect(
      planRuns(
        published,
        campuses.map(({ slug }) => slug),
        day,
      ),
    ).toEqual(runs);
  });
});

it('gives demo rows ids that are UUIDv7 and follow from their names', () => {
  expect(demoId('course', 'a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(demoId('course', 'a')).toBe(demoId('course', 'a'));
  expect(demoId('course', 'a')).not.toBe(demoId('run', 'a'));
});
