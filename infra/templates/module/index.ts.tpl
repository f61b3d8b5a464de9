export { {{Noun}} } from './{{file}}.entity';
export { {{noun}}References } from './{{file}}.reference';
export { {{Noun}}Resolver } from './{{file}}.resolver';
