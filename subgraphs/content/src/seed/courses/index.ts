import { parseCourses, type SeedCourse } from '../parse-courses';
import { administracion } from './administracion';
import { comercio } from './comercio';
import { energia } from './energia';
import { hosteleria } from './hosteleria';
import { idiomas } from './idiomas';
import { imagenPersonal } from './imagen-personal';
import { industria } from './industria';
import { informatica } from './informatica';
import { sanidad } from './sanidad';
import { sociocultural } from './sociocultural';
import { unpublished } from './unpublished';

/** The whole demo catalogue: twelve published courses for each area, then drafts and archived ones. */
export function demoCourses(): SeedCourse[] {
  const texts = {
    administracion,
    informatica,
    industria,
    sanidad,
    idiomas,
    energia,
    'imagen-personal': imagenPersonal,
    comercio,
    hosteleria,
    sociocultural,
  };
  return [
    ...Object.entries(texts).flatMap(([area, text]) => parseCourses(text, area)),
    ...parseCourses(unpublished, ''),
  ];
}
