export { Area, areaColumns, everyAreaField } from './area.entity';
export { loadAreas } from './area.loader';
export { AreaResolver } from './area.resolver';
