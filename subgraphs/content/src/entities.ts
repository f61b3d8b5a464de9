import { Area } from './modules/area';
import { Campus } from './modules/campus';
import { Course } from './modules/course';
import { CourseRun } from './modules/course-run';

export const entities = [Area, Campus, Course, CourseRun];
