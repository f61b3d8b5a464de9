import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FIELDS } from './field-names';
import { actionWords, subjectWords } from './words';

/** A front end imports nothing of the subgraphs, and they have no list of all events: what they write is read here. */
const ROOT = resolve(__dirname, '../../../..');
const sources = globSync('subgraphs/{analytics,content,identity,leads}/src/**/*.ts', { cwd: ROOT })
  .filter((file) => !/\.(spec|integration)\.ts$|\/testing\//.test(file))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'));

const found = (pattern: RegExp): string[] => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
];

/** Written where the event is made. */
const direct = found(/\btype: '([a-z-]+\.[a-z-]+)'/g);
/** Or handed on to there: events are told in the past, nothing else with a dot is. */
const handedOn = found(/'([a-z-]+\.(?:[a-z]+-)*(?:[a-z]+ed|begun|given|withdrawn|reset|in))'/g);
const subjects = found(/\bsubject: \{ type: '(\w+)'/g);
/** Lists of the fields whose changes are told, and those told one by one. */
const changed = [
  ...found(/const (?:AUDITED|TOLD|CHANGEABLE) = (\[[^;]*) as const;/g).flatMap((list) =>
    [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name),
  ),
  ...found(/\bpath: '(\w+)'/g),
];

describe('the words of the audit log', () => {
  it('are looked for where events are written', () => {
    expect(direct).toEqual(expect.arrayContaining(['lead.created', 'setting.updated', 'user.logged-in']));
    expect(handedOn).toEqual(expect.arrayContaining(['course.unpublished', 'lead.status-changed', 'user.deactivated']));
    expect(subjects).toEqual(expect.arrayContaining(['CourseRun', 'SignUp']));
    expect(changed).toEqual(expect.arrayContaining(['syllabus', 'seatsLeft', 'lostReason', 'scopes', 'twoFactor']));
  });

  it('name everything that can happen', () => {
    expect([...direct, ...handedOn].filter((action) => actionWords(action) === action)).toEqual([]);
  });

  it('name everything that it can happen to', () => {
    expect(subjects.filter((type) => subjectWords(type) === type)).toEqual([]);
  });

  it('name every field that can change', () => {
    expect(changed.filter((path) => !Object.hasOwn(FIELDS, path))).toEqual([]);
  });
});
