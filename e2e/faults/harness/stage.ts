import { GraphClient } from '../../harness/graph';
import { FarMail } from './far-mail';
import { FarProvider } from './far-provider';
import type { BlankForm } from './load';
import { type Product, startProduct } from './product';
import { type OwnRedis, startRedis } from './redis';
import type { Engine, Form, Preparation } from './scenario';

/** A running product in one form on one queue engine, and the far ends that it talks to. */
export interface Stage {
  form: Form;
  engine: Engine;
  product: Product;
  /** Null where queues are on PostgreSQL. */
  redis: OwnRedis | null;
  mail: FarMail;
  provider: FarProvider;
  blankForm: BlankForm;
  /** The graph as a logged-in member of staff. */
  staff(email?: string): Promise<GraphClient>;
  stop(): Promise<void>;
}

export async function setStage(form: Form, engine: Engine, own: Preparation = {}): Promise<Stage> {
  const mail = await new FarMail().start();
  const provider = await new FarProvider().start();
  const redis = engine === 'redis' ? await startRedis() : null;
  const stopRest = async (): Promise<void> => {
    await redis?.stop();
    await mail.stop();
    await provider.stop();
    await own.close?.();
  };
  let product: Product;
  try {
    product = await startProduct({
      apart: form === 'apart',
      env: {
        SMTP_URL: mail.url,
        MAILCHIMP_API_KEY: 'llave-us1',
        MAILCHIMP_AUDIENCE_ID: 'lista',
        MAILCHIMP_URL: provider.url,
        LOG_LEVEL: 'warn',
        ...(redis ? { REDIS_URL: redis.url } : {}),
        ...own.env,
      },
      programEnv: own.programEnv ?? {},
      ...(own.dataDir ? { dataDir: own.dataDir } : {}),
      ...(own.ports ? { ports: own.ports } : {}),
    });
  } catch (error) {
    await stopRest();
    throw error;
  }
  return {
    form,
    engine,
    product,
    redis,
    mail,
    provider,
    blankForm: await readBlankForm(product.gateway),
    staff: (email = 'admin@cep.example') => new GraphClient(product.gateway).login(email),
    stop: async () => {
      // A frozen engine would hold up the stop of what waits for it.
      redis?.signal('SIGCONT');
      await product.stop();
      await stopRest();
    },
  };
}

async function readBlankForm(gateway: string): Promise<BlankForm> {
  const { courses, consentTexts } = await new GraphClient(gateway).ask<{
    courses: { nodes: { id: string }[] };
    consentTexts: { nodes: { id: string; purpose: string }[] };
  }>('{ courses(first: 1) { nodes { id } } consentTexts(first: 10) { nodes { id purpose } } }');
  const courseId = courses.nodes[0]?.id;
  if (!courseId) throw new Error('the demo centre has no course');
  return { courseId, texts: Object.fromEntries(consentTexts.nodes.map(({ purpose, id }) => [purpose, id])) };
}
