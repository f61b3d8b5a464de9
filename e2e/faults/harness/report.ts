import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Effects, Outcome, Row } from './outcome';

/** Rows of an earlier run stay until the same scenario is run again in the same form. */
export function mergeRows(earlier: readonly Row[], fresh: readonly Row[]): Row[] {
  const rows = new Map(earlier.map((row) => [idOf(row), row]));
  for (const row of fresh) rows.set(idOf(row), row);
  return [...rows.values()].sort((a, b) => idOf(a).localeCompare(idOf(b)));
}

const idOf = ({ scenario, form, engine }: Row): string => `${scenario} ${form} ${engine}`;

/** Adds rows to `<base>.json` and renders all of them into `<base>.md`. */
export function writeReport(base: string, fresh: readonly Row[]): void {
  const file = `${base}.json`;
  const earlier = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row[]) : [];
  const rows = mergeRows(earlier, fresh);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  writeFileSync(`${base}.md`, render(rows));
}

const COLUMNS: readonly (readonly [string, (row: Outcome) => string])[] = [
  ['form, queues', (row) => `${row.form}, ${row.engine === 'redis' ? 'Redis' : 'PostgreSQL'}`],
  ['load', (row) => `${row.perSecond}/s × ${row.seconds} s`],
  ['sent', (row) => String(row.sent)],
  ['acknowledged', (row) => String(row.acknowledged)],
  ['stored', (row) => String(row.stored)],
  ['done', (row) => String(row.done)],
  ['lost', (row) => String(row.lost.length)],
  ['mails 0 (unknown) / 1 / >1', (row) => effects(row.mail)],
  [
    'provider 0 / 1 / again',
    (row) => (row.provider ? `${row.provider.none} / ${row.provider.one} / ${row.provider.more}` : '–'),
  ],
  ['fault', (row) => seconds(row.faultMs)],
  ['longest gap', (row) => seconds(row.longestGapMs)],
  ['back after', (row) => seconds(row.backMs)],
  ['last effect after', (row) => seconds(row.effectsMs)],
  ['tries without receipt', (row) => endings(row)],
  ['slowest answer', (row) => `${seconds(row.slowestAnswerMs)} ${row.slowestAnswer}`],
  ['client stood still', (row) => seconds(row.clientLagMs)],
  ['memory', (row) => `${row.peakMiB} MiB`],
  ['verdict', (row) => (row.broken.length === 0 ? 'held' : `**${row.broken.join('; ')}**`)],
];

const effects = ({ none, unknown, one, more }: Effects): string => `${none} (${unknown}) / ${one} / ${more}`;
const seconds = (ms: number | null): string =>
  ms === null || !Number.isFinite(ms) ? 'never' : `${(ms / 1_000).toFixed(1)} s`;

function endings(row: Outcome): string {
  const codes = Object.entries(row.codes).map(([code, count]) => `${count} ${code}`);
  const rest = Object.entries(row.endings).flatMap(([ending, count]) =>
    ending === 'typed' ? [] : `${count} ${ending}`,
  );
  return [...codes, ...rest].join(', ') || 'none';
}

export function render(rows: readonly Row[]): string {
  const outcomes = rows.filter((row): row is Outcome => !('skipped' in row));
  const held = outcomes.filter(({ broken }) => broken.length === 0).length;
  const parts = [
    '# Faults',
    `Written by \`npx -y pnpm@12 test:faults\`; what the columns mean: [e2e/faults](../../e2e/faults/README.md). ${held} of ${outcomes.length} trials held.`,
  ];
  for (const scenario of new Set(rows.map((row) => row.scenario))) {
    const own = rows.filter((row) => row.scenario === scenario);
    const ran = own.filter((row): row is Outcome => !('skipped' in row));
    parts.push(`## ${scenario}`, `${own[0]?.title ?? ''}.`);
    if (ran.length > 0) parts.push(table(ran));
    for (const row of own) if ('skipped' in row) parts.push(`Skipped ${row.form}, ${row.engine}: ${row.skipped}.`);
  }
  return `${parts.join('\n\n')}\n`;
}

function table(rows: readonly Outcome[]): string {
  const lines = [
    COLUMNS.map(([name]) => name),
    COLUMNS.map(() => '---'),
    ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row).replaceAll('|', '\\|'))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** One trial in one line, for the terminal. */
export function lineOf(row: Row): string {
  const where = `${row.scenario} · ${row.form} · ${row.engine}`;
  if ('skipped' in row) return `– ${where}: skipped, ${row.skipped}`;
  const { broken, mail, provider } = row;
  return [
    `${broken.length === 0 ? '✓' : '✗'} ${where}:`,
    `sent ${row.sent}, acknowledged ${row.acknowledged}, stored ${row.stored}, done ${row.done}, lost ${row.lost.length};`,
    `mails ${effects(mail)};${provider ? ` provider ${provider.none} / ${provider.one} / ${provider.more};` : ''}`,
    `gap ${seconds(row.longestGapMs)}, back ${seconds(row.backMs)}, effects ${seconds(row.effectsMs)};`,
    `no receipt: ${endings(row)}; slowest ${seconds(row.slowestAnswerMs)} ${row.slowestAnswer} (client stood still ${seconds(row.clientLagMs)}); ${row.peakMiB} MiB`,
    ...broken.map((words) => `\n    ✗ ${words}`),
  ].join(' ');
}
