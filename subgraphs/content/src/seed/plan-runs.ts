import { Modality, OfferType } from '../modules/course';
import { RunStatus } from '../modules/course-run';
import { addDays } from '../shared';
import type { SeedCourse } from './parse-courses';
import { SteadyRandom } from './random';
import { type Timetable, timetableFor } from './timetables';

export const RUNS_PER_COURSE = 3;
/** One course in so many has nothing to offer for the moment. */
const PAUSED_EVERY = 30;

export interface PlannedRun {
  courseSlug: string;
  /** Which of its runs, from 0. */
  number: number;
  campusSlug: string | null;
  startsOn: string;
  endsOn: string;
  timetable: string;
  seats: number | null;
  seatsLeft: number | null;
  waitlist: boolean;
  priceCents: number | null;
  status: RunStatus;
}

/** Three runs for each course around a day: mostly one behind or under way and two to come, at different campuses. */
export function planRuns(courses: readonly SeedCourse[], campusSlugs: readonly string[], day: string): PlannedRun[] {
  return courses.flatMap((course, index) => {
    const random = new SteadyRandom(course.slug);
    const paused = index % PAUSED_EVERY === PAUSED_EVERY - 13;
    return startsOf(course, day, random).map((wish, number) => {
      const timetable = timetableFor(course, random);
      const startsOn = onWeekday(wish, timetable.weekday);
      const endsOn = lastDay(course, startsOn, timetable);
      const status = statusOf(startsOn, endsOn, day, paused, random);
      return {
        courseSlug: course.slug,
        number,
        campusSlug: campusFor(course, campusSlugs, index, number),
        startsOn,
        endsOn,
        timetable: timetable.words,
        ...places(course, status, random),
        priceCents: earlyPrice(course, number, random),
        status,
      };
    });
  });
}

/** Wished first days; vocational cycles begin in September, a second group in February. */
function startsOf(course: SeedCourse, day: string, random: SteadyRandom): string[] {
  if (course.offerType === OfferType.VOCATIONAL) {
    const year = Number(day.slice(0, 4));
    const intakes = [year - 1, year, year + 1, year + 2].flatMap((y) => [`${y}-02-08`, `${y}-09-14`]);
    const next = intakes.findIndex((intake) => intake > addDays(day, 7));
    return [intakes[next - 1], intakes[next], intakes[next + random.between(0, 1)]].filter(
      (start) => start !== undefined,
    );
  }
  const before = course.hours <= 60 ? -random.between(40, 120) : -random.between(14, 70);
  return [before, random.between(6, 75), random.between(80, 255)].map((days) => addDays(day, days));
}

function onWeekday(day: string, weekday: number): string {
  const own = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (weekday - own + 7) % 7);
}

function lastDay(course: SeedCourse, startsOn: string, { weekly }: Timetable): string {
  if (course.offerType === OfferType.VOCATIONAL) return lastSchoolDay(course, startsOn);
  const weeks = Math.max(1, Math.ceil(course.hours / weekly));
  // A school year loses weeks to Christmas, Easter and the summer.
  const holidays = Math.floor(weeks / 10) * 2;
  return addDays(startsOn, (weeks + holidays) * 7 - (weeks === 1 ? 6 : 3));
}

/** A cycle takes two school years, or a term less when it is one of 1400 hours. */
function lastSchoolDay({ hours }: SeedCourse, startsOn: string): string {
  const year = Number(startsOn.slice(0, 4));
  const autumn = startsOn.slice(5, 7) === '09';
  if (hours < 2000) return autumn ? `${year + 1}-12-18` : `${year + 1}-06-18`;
  return autumn ? `${year + 2}-06-18` : `${year + 1}-12-18`;
}

function statusOf(startsOn: string, endsOn: string, day: string, paused: boolean, random: SteadyRandom): RunStatus {
  if (endsOn < day) return RunStatus.FINISHED;
  if (startsOn < day) return RunStatus.RUNNING;
  if (paused || random.next() < 0.01) return RunStatus.CANCELLED;
  return startsOn > addDays(day, 200) && random.next() < 0.7 ? RunStatus.PLANNED : RunStatus.OPEN;
}

function places(
  course: SeedCourse,
  status: RunStatus,
  random: SteadyRandom,
): Pick<PlannedRun, 'seats' | 'seatsLeft' | 'waitlist'> {
  if (course.modality === Modality.ONLINE && course.hours <= 50)
    return { seats: null, seatsLeft: null, waitlist: false };
  const seats = course.offerType === OfferType.VOCATIONAL ? random.between(18, 25) : random.between(8, 20);
  const luck = random.next();
  if (status !== RunStatus.OPEN) {
    const seatsLeft = status === RunStatus.PLANNED || status === RunStatus.CANCELLED ? seats : random.between(0, 3);
    return { seats, seatsLeft, waitlist: false };
  }
  if (luck < 0.07) return { seats, seatsLeft: 0, waitlist: false };
  if (luck < 0.17) return { seats, seatsLeft: 0, waitlist: true };
  if (luck < 0.42) return { seats, seatsLeft: random.between(1, 5), waitlist: luck < 0.3 };
  return { seats, seatsLeft: random.between(6, seats), waitlist: false };
}

function campusFor(course: SeedCourse, campusSlugs: readonly string[], index: number, number: number): string | null {
  if (course.modality === Modality.ONLINE) return null;
  return campusSlugs[(index * 5 + number * 3 + Math.floor(index / 14)) % campusSlugs.length] ?? null;
}

/** Here and there a later run is cheaper for who books early. */
function earlyPrice(course: SeedCourse, number: number, random: SteadyRandom): number | null {
  if (!course.priceCents || course.offerType !== OfferType.PRIVATE || number !== 2 || random.next() > 0.2) return null;
  return Math.round((course.priceCents * 0.9) / 500) * 500;
}
