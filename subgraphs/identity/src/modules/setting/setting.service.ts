import { CodedError, type Connection } from '@cep/kit';
import type { Setting } from './setting.types';

const soon = (..._args: unknown[]): never => {
  throw new CodedError('NOT_FOUND', 'En preparación.');
};
export type SettingPage = Connection<Setting>;
export const listSettings = soon;
export const readSite = soon;
