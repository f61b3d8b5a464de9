import {
  buildSubgraph,
  fieldMap,
  fieldsOf,
  grantOf,
  type GuardedType,
  openTypes,
  permissionNames,
  type Role,
  type RootField,
  type Scope,
  scopeOf,
  scopes,
} from '@cep/kit';
import { chosenSubgraphs, SUBGRAPH_NAMES } from './catalogue';

const columns: readonly [Role, string][] = [
  ['ADMIN', 'Admin'],
  ['ACADEMIC_MANAGER', 'Gestor'],
  ['MARKETING', 'Marketing'],
  ['ADVISOR', 'Asesor'],
  ['VIEWER', 'Lectura'],
  ['STUDENT', 'Student'],
  ['PARTNER', 'Partner'],
  ['WORKER', 'Worker'],
  ['PUBLIC', 'Public'],
  ['SYSTEM', 'System'],
];

const marks: Record<Scope, string> = { all: '●', ownOrUnassigned: '◐ open', colleagues: '◐ staff', own: '◐ own' };

/** The page of permissions: what the map says, and what each root field asks for. */
export async function permissionsPage(): Promise<string> {
  const built = await Promise.all(chosenSubgraphs(SUBGRAPH_NAMES).map((definition) => buildSubgraph(definition)));
  const roots = built.flatMap(({ rules }) => rules);
  return [
    '# Permissions',
    'Written by `pnpm codegen` from the map in `subgraphs/kit/src/auth` (`permissions.ts`, `field-map.ts`) and the `@Allow` of each root field; `pnpm check` fails when it is not up to date. `e2e/permissions` drives every role through every line of it.',
    `${marks.all} ${scopes.all} · ${marks.ownOrUnassigned}: ${scopes.ownOrUnassigned} · ${marks.colleagues}: ${scopes.colleagues} · ${marks.own}: ${scopes.own}. What is out of reach answers as if it did not exist.`,
    '## Who may do what',
    grants(),
    '## Why',
    reasons(),
    '## Fields that not everybody reads',
    fields(),
    notes(),
    `Public, for whoever asks: ${openTypes.join(', ')}.`,
    '## Root fields',
    rootFields(roots),
    '',
  ].join('\n\n');
}

function grants(): string {
  const rows = permissionNames.map((name) => {
    const cells = columns.map(([role]) => {
      const scope = scopeOf({ role }, name);
      return scope ? marks[scope] : '';
    });
    return [`\`${name}\` ${grantOf(name).says}`, ...cells];
  });
  return table(['', ...columns.map(([, label]) => label)], rows);
}

function reasons(): string {
  return permissionNames
    .flatMap((name) => {
      const { because } = grantOf(name);
      return because ? [`- \`${name}\`: ${because}`] : [];
    })
    .join('\n');
}

function fields(): string {
  const rows = (Object.keys(fieldMap) as GuardedType[]).flatMap((type) => {
    const { by, open, guarded } = fieldsOf(type);
    const closed = Object.entries(guarded).map(([name, rule]) => [
      `\`${type}.${name}\``,
      `\`${rule.by}\``,
      rule.else === 'null' ? 'nothing' : 'masked',
    ]);
    return [[`\`${type}\`: ${open.join(', ')}`, `\`${by}\``, 'no such object'], ...closed];
  });
  return table(['Field', 'Read by', 'Others get'], rows);
}

function notes(): string {
  return (Object.keys(fieldMap) as GuardedType[])
    .flatMap((type) => {
      const { note } = fieldsOf(type);
      return note ? [`- ${type}: ${note}`] : [];
    })
    .join('\n');
}

function rootFields(roots: readonly RootField[]): string {
  const rows = [...roots]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, rule }) => [`\`${path}\``, rule === 'anybody' ? 'anybody' : `\`${rule}\``]);
  return table(['Field', 'Asks for'], rows);
}

/** Columns as wide as their widest cell, so that the text too can be read. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => [...(row[at] ?? '')].length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - [...cell].length)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
