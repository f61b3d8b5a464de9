import type { SettingRow_SettingFragment } from '#lib/graphql/generated/graphql.ts';

const NAMES: Record<string, string> = { openai: 'OpenAI', anthropic: 'Anthropic', ollama: 'Ollama' };

/** Choices are names of services; a new one is shown as it is. */
export const choiceName = (choice: string): string => NAMES[choice] ?? choice;

/** The value of a setting for those who only read it. */
export function settingWords({ kind, value }: Pick<SettingRow_SettingFragment, 'kind' | 'value'>): string {
  if (value === null || value === undefined || value === '') return 'Sin valor';
  if (kind === 'BOOLEAN') return value === 'true' ? 'Sí' : 'No';
  return kind === 'CHOICE' ? choiceName(value) : value;
}
