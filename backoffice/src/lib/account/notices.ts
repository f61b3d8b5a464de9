import type { Tone } from '@cep/ui';

export interface Notice {
  tone: Tone;
  text: string;
}

/** What a page says about how somebody came to it; by a word in its address, so that it needs no script. */
const NOTICES = {
  contrasena: { tone: 'success', text: 'Tu contraseña está guardada. Ya puedes entrar con ella.' },
  sesion: { tone: 'info', text: 'Tu sesión ha terminado. Entra otra vez y volverás a donde estabas.' },
  tiempo: { tone: 'warning', text: 'Ha pasado demasiado tiempo. Escribe otra vez tu correo y tu contraseña.' },
  factor: { tone: 'success', text: 'Segundo factor activado. Desde ahora, al entrar te pediremos también un código.' },
  'sin-factor': { tone: 'success', text: 'Segundo factor desactivado. Ahora entras solo con tu contraseña.' },
  codigos: { tone: 'success', text: 'Códigos de recuperación renovados. Los anteriores ya no sirven.' },
} satisfies Record<string, Notice>;

export type NoticeName = keyof typeof NOTICES;

const isName = (name: string): name is NoticeName => Object.hasOwn(NOTICES, name);

/** The notice that an address asks for, of those that its page may show. */
export function noticeOf(url: URL, allowed: readonly NoticeName[]): Notice | null {
  const name = url.searchParams.get('aviso') ?? '';
  return isName(name) && allowed.includes(name) ? NOTICES[name] : null;
}
