import { Modality, OfferType } from '../modules/course';
import type { SteadyRandom } from './random';

export interface Timetable {
  words: string;
  /** Weekday of the first class, 1 is Monday. */
  weekday: number;
  /** Hours of study a week, with what is done at home. */
  weekly: number;
}

type Length = 'day' | 'short' | 'medium' | 'long';

const t = (words: string, weekday: number, weekly: number): Timetable => ({ words, weekday, weekly });

const timetables: Record<Modality, Record<Length, readonly [Timetable, ...Timetable[]]>> = {
  [Modality.IN_PERSON]: {
    day: [t('Viernes, 9:00–14:00 y 15:30–18:30', 5, 8), t('Sábado, 9:00–14:00 y 15:30–18:30', 6, 8)],
    short: [
      t('Jueves y viernes, 16:00–20:00', 4, 8),
      t('Martes y jueves, 18:00–21:00', 2, 6),
      t('Sábados, 9:00–14:00', 6, 5),
    ],
    medium: [
      t('Lunes y miércoles, 17:30–20:30', 1, 6),
      t('Martes y jueves, 18:00–21:00', 2, 6),
      t('Lunes a jueves, 9:30–13:30', 1, 16),
    ],
    long: [
      t('Lunes a viernes, 9:00–14:00', 1, 25),
      t('Lunes a jueves, 16:00–20:00', 1, 16),
      t('Lunes a viernes, 15:30–20:30', 1, 25),
    ],
  },
  [Modality.ONLINE]: {
    day: [t('Una tarde en directo, miércoles, 16:00–19:00, y trabajo en línea', 3, 8)],
    short: [
      t('A tu ritmo, con tutoría en directo los miércoles a las 19:00', 1, 6),
      t('En directo, martes y jueves, 19:00–20:30', 2, 6),
    ],
    medium: [
      t('En directo, martes y jueves, 19:00–20:30', 2, 8),
      t('En directo, lunes y miércoles, 18:00–19:30', 1, 8),
    ],
    long: [t('En directo, de lunes a jueves, 19:00–21:00', 1, 20)],
  },
  [Modality.BLENDED]: {
    day: [t('Viernes, 9:30–13:30, y trabajo en línea', 5, 8)],
    short: [
      t('Dos sábados, 9:30–13:30, y trabajo en línea', 6, 8),
      t('Viernes, 16:00–19:00, y trabajo en línea', 5, 6),
    ],
    medium: [
      t('Viernes, 16:00–20:00, y trabajo en línea', 5, 9),
      t('Sábados alternos, 9:00–14:00, y trabajo en línea', 6, 7),
    ],
    long: [
      t('Martes y jueves, 17:00–20:00, y trabajo en línea', 2, 16),
      t('Miércoles y viernes, 9:30–13:30, y trabajo en línea', 3, 16),
    ],
  },
};

const vocational: Record<Modality, readonly [Timetable, ...Timetable[]]> = {
  [Modality.IN_PERSON]: [t('Lunes a viernes, 8:15–14:15', 1, 30), t('Lunes a viernes, 15:30–21:30', 1, 30)],
  [Modality.ONLINE]: [t('En directo, de lunes a jueves, 19:00–21:00', 1, 24)],
  [Modality.BLENDED]: [t('Martes y jueves, 17:00–21:00, y campus virtual', 2, 24)],
};

function lengthOf(hours: number): Length {
  if (hours <= 10) return 'day';
  if (hours <= 50) return 'short';
  return hours < 200 ? 'medium' : 'long';
}

/** Days and hours that fit a course. */
export function timetableFor(
  course: { modality: Modality; offerType: OfferType; hours: number },
  random: SteadyRandom,
): Timetable {
  if (course.offerType === OfferType.VOCATIONAL) return random.pick(vocational[course.modality]);
  return random.pick(timetables[course.modality][lengthOf(course.hours)]);
}
