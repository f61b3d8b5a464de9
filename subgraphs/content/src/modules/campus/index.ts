export { Campus, campusColumns, everyCampusField } from './campus.entity';
export { loadCampuses } from './campus.loader';
export { CampusResolver } from './campus.resolver';
