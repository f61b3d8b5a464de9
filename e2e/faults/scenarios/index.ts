import type { Scenario } from '../harness/scenario';
import { kills } from './kills';

/** Every scenario, in the order in which they run. */
export const SCENARIOS: readonly Scenario[] = [...kills];
