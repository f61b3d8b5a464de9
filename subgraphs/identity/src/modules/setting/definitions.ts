import { PLANS } from '../api-key';
import { SettingGroup, SettingKind } from './setting.types';

export interface SettingDefinition {
  key: string;
  group: SettingGroup;
  kind: SettingKind;
  /** Spanish, for people. */
  label: string;
  help?: string;
  /** As text; null: unset until somebody sets it. */
  initial: string | null;
  choices?: readonly string[];
  /** Of a number, both included. */
  range?: readonly [number, number];
}

const { SITE, PROVIDERS, RETENTION, BUDGETS } = SettingGroup;
const { TEXT, EMAIL, PHONE, URL, NUMBER, BOOLEAN, CHOICE, SECRET } = SettingKind;

/** Ten years. */
const MAX_DAYS = 3_650;
const MAX_POINTS = 10_000_000;

const days = (key: string, label: string, initial: number, least: number, help?: string): SettingDefinition => ({
  key: `retention.${key}`,
  group: RETENTION,
  kind: NUMBER,
  label: `${label} (días)`,
  initial: String(initial),
  range: [least, MAX_DAYS],
  ...(help ? { help } : {}),
});

/** Unset, the gateway's own preset holds. */
const points = (key: string, label: string): SettingDefinition => ({
  key: `budgets.${key}`,
  group: BUDGETS,
  kind: NUMBER,
  label: `${label} (puntos por minuto)`,
  help: 'Sin valor propio se aplica el del servidor. Una página de 20 cursos cuesta unos 100 puntos.',
  initial: null,
  range: [1, MAX_POINTS],
});

/** Every setting of the product, in the order in which pages show them. A new one is one entry here. */
export const SETTINGS: readonly SettingDefinition[] = [
  { key: 'site.name', group: SITE, kind: TEXT, label: 'Nombre del centro', initial: 'CEP Formación' },
  { key: 'site.email', group: SITE, kind: EMAIL, label: 'Correo de contacto', initial: 'hola@cep.example' },
  { key: 'site.phone', group: SITE, kind: PHONE, label: 'Teléfono de contacto', initial: null },
  { key: 'site.address', group: SITE, kind: TEXT, label: 'Dirección postal', initial: null },

  {
    key: 'providers.llm.chain',
    group: PROVIDERS,
    kind: CHOICE,
    label: 'Modelo para borradores',
    help: 'A quién se pide primero un borrador; si falla, se prueba con los demás que tengan clave.',
    choices: ['openai', 'anthropic', 'ollama'],
    initial: 'openai',
  },
  { key: 'providers.openai.key', group: PROVIDERS, kind: SECRET, label: 'Clave de OpenAI', initial: null },
  { key: 'providers.anthropic.key', group: PROVIDERS, kind: SECRET, label: 'Clave de Anthropic', initial: null },
  { key: 'providers.ollama.url', group: PROVIDERS, kind: URL, label: 'Dirección de Ollama', initial: null },
  {
    key: 'providers.whatsapp.enabled',
    group: PROVIDERS,
    kind: BOOLEAN,
    label: 'Enviar WhatsApp',
    initial: 'false',
  },
  { key: 'providers.whatsapp.token', group: PROVIDERS, kind: SECRET, label: 'Clave de WhatsApp', initial: null },
  { key: 'providers.newsletter.key', group: PROVIDERS, kind: SECRET, label: 'Clave de Mailchimp', initial: null },
  { key: 'providers.payments.key', group: PROVIDERS, kind: SECRET, label: 'Clave de Stripe', initial: null },

  days('leads', 'Solicitudes sin matrícula', 730, 30, 'Después se borran los datos personales y quedan las cifras.'),
  days('logs.debug', 'Registros de depuración', 7, 1),
  days('logs.access', 'Registros de acceso', 14, 1),
  days('backups', 'Copias de seguridad', 30, 1),
  days('audit', 'Registro de auditoría', 365, 90, 'Al menos 90 días.'),

  points('anonymous', 'Visitantes'),
  points('student', 'Alumnado'),
  points('staff', 'Equipo'),
  ...PLANS.map((plan) => points(`partner.${plan}`, `Entidades colaboradoras, plan ${plan}`)),
];

export const settingOf = (key: string): SettingDefinition | undefined =>
  SETTINGS.find((definition) => definition.key === key);
