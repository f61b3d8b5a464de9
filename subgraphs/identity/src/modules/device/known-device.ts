import { randomBytes, timingSafeEqual } from 'node:crypto';
import { keyedHash } from '@cep/kit';
import { z } from 'zod';
import type { IdentityContext } from '../../context';
import { cookieSettings } from '../../env';

const DAY = 24 * 3600;
/** As long as browsers keep a cookie at most. */
const LIFETIME = 400 * DAY;
const MAX_ACCOUNTS = 4;
const NAME = 'cep_device';
const ID_BYTES = 12;

const noteSchema = z.object({
  /** Of the browser. */
  id: z.string(),
  /** Digests of who proved to be themselves in it, last one first. */
  of: z.array(z.string()).max(MAX_ACCOUNTS),
  /** Seconds since 1970. */
  exp: z.number(),
});
type Note = z.infer<typeof noteSchema>;

/**
 * The id of this browser when the account has been logged in to in it before; else null. It proves nothing but that:
 * who holds it is judged apart from strangers, who cannot use up the owner's tries.
 */
export function deviceId(ctx: IdentityContext, email: string): string | null {
  const note = read(ctx);
  return note?.of.includes(digest(ctx, email)) ? note.id : null;
}

/** From now on the account is known in this browser. */
export function rememberDevice(ctx: IdentityContext, email: string): void {
  const known = read(ctx);
  const mine = digest(ctx, email);
  const note: Note = {
    id: known?.id ?? randomBytes(ID_BYTES).toString('base64url'),
    of: [mine, ...(known?.of ?? []).filter((other) => other !== mine)].slice(0, MAX_ACCOUNTS),
    exp: now() + LIFETIME,
  };
  const { secure } = cookieSettings();
  const parts = [`${secure ? '__Host-' : ''}${NAME}=${write(ctx, note)}`, 'Path=/', `Max-Age=${LIFETIME}`, 'HttpOnly'];
  ctx.setCookie([...parts, 'SameSite=Lax', ...(secure ? ['Secure'] : [])].join('; '));
}

const now = (): number => Math.floor(Date.now() / 1000);
const mac = (ctx: IdentityContext, text: string): Buffer => keyedHash(ctx.secret, 'device', text);

/** The cookie tells nobody whose it is. */
const digest = (ctx: IdentityContext, email: string): string =>
  mac(ctx, `of:${email}`).toString('base64url').slice(0, 16);

function write(ctx: IdentityContext, note: Note): string {
  const text = Buffer.from(JSON.stringify(note)).toString('base64url');
  return `${text}.${mac(ctx, `note:${text}`).toString('base64url')}`;
}

function read(ctx: IdentityContext): Note | null {
  const [text = '', given = ''] = (ctx.cookies[NAME] ?? '').split('.');
  const expected = mac(ctx, `note:${text}`);
  const actual = Buffer.from(given, 'base64url');
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  const note = noteSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  return note.success && note.data.exp > now() ? note.data : null;
}
