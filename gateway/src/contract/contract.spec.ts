import { buildSchema } from 'graphql';
import { committedSources, knownSubgraphs } from '../composition';
import { withChanges } from './changelog';
import { faultsOf } from './check-contracts';
import { compareContracts } from './compare';
import { composeContract, printContract } from './compose-contract';
import { deprecationsOf, untilOf } from './deprecations';
import { contractFiles, readChangelog, readDeclared, readIfThere } from './files';

const BEFORE = 'type Query { a(x: Int): String b: String }';
const AFTER = buildSchema('type Query { a(x: Int!): String c: String }');
const entry = (change: string) => ({
  contract: 'partner' as const,
  change,
  reason: 'Nobody has asked for it since May.',
  date: '2026-11-22',
});

describe('the check of the contracts', () => {
  const faults = (declared: ReturnType<typeof entry>[], before: (string | null)[] = [BEFORE]) =>
    faultsOf({ name: 'partner', before, after: AFTER }, declared);

  it('is red for each change that breaks readers', async () => {
    const found = await faults([]);
    expect(found).toHaveLength(2);
    expect(found.join()).toContain("Field 'b' was removed");
    expect(found.join()).toContain('Int!');
  });

  it('is green once each is declared with its reason, for this contract', async () => {
    const messages = (await faults([])).map((fault) => fault.slice(fault.indexOf('readers: ') + 'readers: '.length));
    expect(await faults(messages.map(entry))).toEqual([]);
    expect(await faults(messages.slice(1).map(entry))).toHaveLength(1);
    expect(await faults(messages.map((message) => ({ ...entry(message), contract: 'api' as never })))).toHaveLength(2);
  });

  it('is green for what only adds, and where there was nothing before', async () => {
    const after = buildSchema('type Query { a(x: Int): String b: String c: String }');
    expect(await faultsOf({ name: 'api', before: [BEFORE], after }, [])).toEqual([]);
    expect(await faults([], [null])).toEqual([]);
  });

  it('compares with each version that somebody may rely on', async () => {
    expect(await faults([], ['type Query { c: String d: String }', BEFORE])).toHaveLength(3);
  });

  it.each([
    ['type Query { a: String @deprecated }', 1],
    ['type Query { a: String @deprecated(reason: "Usa b") b: String }', 1],
    ['type Query { a: String @deprecated(reason: "Usa b (hasta 2027-13-01)") b: String }', 1],
    ['type Query { a: String @deprecated(reason: "Usa b (hasta 2027-05-01)") b: String }', 0],
    ['type Query { a(x: Int @deprecated(reason: "No hace nada")): String }', 1],
    ['type Query { a: E } enum E { X Y @deprecated(reason: "Ya no") }', 1],
    ['type Query { a(i: I): String } input I { x: Int @deprecated(reason: "until 2027-05-01") y: Int @deprecated }', 1],
  ])('wants a day for what is deprecated: %s', async (sdl, wanted) => {
    expect(await faultsOf({ name: 'partner', before: [], after: buildSchema(sdl) }, [])).toHaveLength(wanted);
  });
});

describe('the partner contract', () => {
  const contract = composeContract(committedSources(knownSubgraphs));

  it('is committed as the tags make it', () => {
    expect(readIfThere(contractFiles.partner)).toBe(printContract(contract));
  });

  it('holds no person and no way to one', () => {
    for (const name of ['Lead', 'LeadContact', 'User', 'Session', 'ApiKey', 'AuditEvent', 'Note', 'Activity', 'Job'])
      expect(contract.getType(name)).toBeUndefined();
    expect(Object.keys(contract.getMutationType()?.getFields() ?? {})).toEqual(['createLead']);
    expect(contract.getSubscriptionType()).toBeUndefined();
    expect(printContract(contract)).not.toContain('@');
  });

  it('holds nothing that no field leads to', () => {
    const names = Object.keys(contract.getTypeMap());
    for (const unreachable of ['UserError', 'ContentError', 'IdentityError', 'CacheControlScope', 'PublicationStatus'])
      expect(names).not.toContain(unreachable);
  });

  it('is recorded in a changelog and declarations that can be read', () => {
    expect(Array.isArray(readChangelog())).toBe(true);
    expect(Array.isArray(readDeclared())).toBe(true);
  });
});

describe('the changelog of the contract', () => {
  it('tells the worst first, and puts the changes of a day together', async () => {
    const changes = await compareContracts(buildSchema(BEFORE), AFTER);
    expect(changes.map(({ level }) => level)).toEqual(['breaking', 'breaking', 'safe']);
    const once = withChanges([], '2026-11-22', changes.slice(0, 1));
    const twice = withChanges(once, '2026-11-22', changes.slice(1));
    expect(twice).toEqual([{ date: '2026-11-22', changes }]);
    expect(withChanges(twice, '2026-11-23', changes).map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-22']);
    expect(withChanges(twice, '2026-11-23', [])).toBe(twice);
  });

  it('reads the day from either language', () => {
    expect(untilOf('Use b (until 2027-05-01)')).toBe('2027-05-01');
    expect(untilOf('Usa b hasta 2027-02-30')).toBeNull();
    expect(deprecationsOf(buildSchema(BEFORE))).toEqual([]);
  });
});
