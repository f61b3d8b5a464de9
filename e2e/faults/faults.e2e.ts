import { keepRecords, LIMIT_MS, noteSkipped, places, play, settings } from './harness/play';
import { setStage, type Stage } from './harness/stage';
import { SCENARIOS } from './scenarios';

keepRecords();

describe.each(places)('$form, queues on $engine', ({ form, engine }) => {
  const here = SCENARIOS.filter(
    (scenario) =>
      settings.wants(scenario, form) &&
      (scenario.forms?.includes(form) ?? true) &&
      (scenario.engines?.includes(engine) ?? true),
  );
  let shared: Stage | null = null;

  afterAll(async () => shared?.stop());

  if (here.length === 0) it('has no scenario that was asked for', () => expect(here).toEqual([]));

  for (const scenario of here) {
    const test = async (): Promise<void> => {
      const lack = scenario.lacks?.() ?? null;
      if (lack) return noteSkipped(scenario, { form, engine }, lack);
      if (scenario.prepare) {
        const stage = await setStage(form, engine, await scenario.prepare());
        try {
          await play(scenario, stage);
        } finally {
          await stage.stop();
        }
        return;
      }
      shared ??= await setStage(form, engine);
      try {
        await play(scenario, shared);
      } catch (error) {
        // What one scenario broke must not be held against the next.
        await shared.stop();
        shared = null;
        throw error;
      }
    };
    it(scenario.name, test, LIMIT_MS);
  }
});
