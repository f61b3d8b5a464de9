export { Campus, campusColumns } from './campus.entity';
export { campusCourseCountLoader, campusLoader, loadCampuses } from './campus.loader';
export { CampusResolver } from './campus.resolver';
