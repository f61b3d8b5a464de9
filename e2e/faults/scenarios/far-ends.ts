import { shownAsUnknown, storedLeads } from '../harness/far-effects';
import { FarMail, type MailManner } from '../harness/far-mail';
import { FarProvider, type ProviderManner } from '../harness/far-provider';
import type { Limits, Scenario } from '../harness/scenario';
import type { Trial } from '../harness/trial';
import { type MailLine, mailLine, type MailMood } from '../lines/mail-line';
import { type ProviderLine, providerLine, type ProviderMood } from '../lines/provider-line';

const LONG_S = 20;
const SHORT_S = 3;

const lasts = (trial: Trial): Promise<void> => trial.lasts(trial.options.seconds < 30 ? SHORT_S : LONG_S);

/** Every mail that was handed over while the server was silent about it may have arrived: nobody can know. */
const MANY_UNKNOWN: Limits = { unknown: Number.POSITIVE_INFINITY };

/** Staff must be told of what nobody knows, as they read the lead. */
async function verifyTold({ stage, load }: Trial): Promise<void> {
  const unknown = (await storedLeads(stage.product.db, load)).filter(({ mail }) => mail === 'UNKNOWN');
  if (unknown.length === 0) throw new Error('no mail is shown as not known');
  const graph = await stage.staff('asesor@cep.example');
  for (const { id } of unknown.slice(0, 5)) {
    if (!(await shownAsUnknown(graph, id))) throw new Error(`the timeline of ${id} hides that its mail is not known`);
  }
}

/** What a mail server can do by itself. */
const mailManner = (name: string, manner: MailManner, title: string, limits?: Limits): Scenario => ({
  name: `mail-${name}`,
  title: `the mail server ${title}`,
  limits,
  verify: limits === MANY_UNKNOWN ? verifyTold : undefined,
  fault: async (trial) => {
    trial.stage.mail.manner = () => manner;
    await lasts(trial);
    trial.stage.mail.calm();
  },
});

/** What takes a line before it. */
function mailMood(mood: MailMood, title: string, limits?: Limits): Scenario {
  let mail: FarMail;
  let line: MailLine;
  return {
    name: `mail-${mood}`,
    title: `the mail server ${title}`,
    limits,
    verify: limits === MANY_UNKNOWN ? verifyTold : undefined,
    prepare: async () => {
      mail = await new FarMail().start();
      line = await mailLine(mail.url);
      return {
        env: { SMTP_URL: line.url },
        close: async () => {
          await line.close();
          await mail.stop();
        },
      };
    },
    fault: async (trial) => {
      trial.stage.mail = mail;
      line.mood = mood;
      await lasts(trial);
      line.mood = 'well';
      if (line.spoilt === 0) throw new Error('no mail came while the server failed');
    },
  };
}

const providerManner = (name: string, manner: ProviderManner, title: string): Scenario => ({
  name: `provider-${name}`,
  title: `the newsletter's provider ${title}`,
  fault: async (trial) => {
    trial.stage.provider.manner = () => manner;
    await lasts(trial);
    trial.stage.provider.calm();
  },
});

function providerMood(mood: ProviderMood, title: string): Scenario {
  let provider: FarProvider;
  let line: ProviderLine;
  return {
    name: `provider-${mood}`,
    title: `the newsletter's provider ${title}`,
    prepare: async () => {
      provider = await new FarProvider().start();
      line = await providerLine(provider.url);
      return {
        env: { MAILCHIMP_URL: line.url },
        close: async () => {
          await line.close();
          await provider.stop();
        },
      };
    },
    fault: async (trial) => {
      trial.stage.provider = provider;
      line.mood = mood;
      await lasts(trial);
      line.mood = 'well';
    },
    verify: async () => {
      if (line.spoilt === 0) throw new Error('no request came while the provider failed');
      if (line.impatient > 0) throw new Error(`${line.impatient} requests came sooner than Retry-After allowed`);
    },
  };
}

export const farEnds: readonly Scenario[] = [
  mailMood('closed', 'says 421 to whatever comes'),
  mailManner('later', 'refuse', 'refuses each mail with 451 once it has it'),
  mailMood('deaf', 'says nothing before the mail'),
  mailManner('mute', 'silence', 'takes the mail and never says so', MANY_UNKNOWN),
  mailMood('half', 'hangs up in the middle of the mail', MANY_UNKNOWN),
  mailMood('cut', 'takes the mail and hangs up', MANY_UNKNOWN),
  providerMood('limit', 'says 429 with Retry-After'),
  providerManner('500', 'error 500', 'says 500'),
  providerMood('hang', 'takes requests and never answers'),
  providerManner('mute', 'silence', 'does it and never says so'),
  providerManner('half', 'half a body', 'does it and answers half a body'),
];
