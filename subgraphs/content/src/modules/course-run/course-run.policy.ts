import { type ContentError, contentError, ContentErrorCode } from '../../shared';
import { type Course, Modality } from '../course';
import type { CourseRun } from './course-run.entity';

const { INVALID, REQUIRED } = ContentErrorCode;

/** Rules that bind several fields of a run, or a run and its course. */
export function courseRunFaults(
  run: Pick<CourseRun, 'campusId' | 'startsOn' | 'endsOn' | 'seats' | 'seatsLeft'>,
  course: Pick<Course, 'modality'>,
): ContentError[] {
  const faults: ContentError[] = [];
  const online = course.modality === Modality.ONLINE;
  if (online && run.campusId)
    faults.push(contentError(INVALID, ['campusSlug'], 'El curso es en línea: deja la sede vacía.'));
  if (!online && !run.campusId) faults.push(contentError(REQUIRED, ['campusSlug'], 'Elige la sede donde se imparte.'));
  if (run.endsOn && run.endsOn < run.startsOn) {
    faults.push(contentError(INVALID, ['endsOn'], 'El final no puede ser anterior al comienzo.'));
  }
  if (run.seats !== null && run.seatsLeft !== null && run.seatsLeft > run.seats) {
    faults.push(contentError(INVALID, ['seatsLeft'], 'No pueden quedar más plazas libres que plazas hay.'));
  }
  return faults;
}

/** Places left after a change of the places in all: who has one keeps it. */
export function placesLeft(
  before: Pick<CourseRun, 'seats' | 'seatsLeft'>,
  seats: number | null,
  given: number | null | undefined,
): number | null {
  if (seats === null) return null;
  if (given != null) return given;
  const taken = before.seats === null || before.seatsLeft === null ? 0 : before.seats - before.seatsLeft;
  return Math.max(0, seats - taken);
}
