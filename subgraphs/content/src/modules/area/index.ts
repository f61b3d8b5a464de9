export { Area, areaColumns } from './area.entity';
export { areaCourseCountLoader, areaLoader, loadAreas } from './area.loader';
export { AreaResolver } from './area.resolver';
