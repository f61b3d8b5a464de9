/** What a page of the account says after something was done; the address carries its name, never its words. */
const NOTICES = {
  bienvenida: 'Tu cuenta ya está lista. Aquí verás tus solicitudes y tus permisos.',
  nombre: 'Hemos guardado tu nombre.',
  contrasena: 'Has cambiado la contraseña y se han cerrado tus otras sesiones.',
  'contrasena-nueva': 'Ya tienes contraseña nueva. Entra con ella.',
  sesion: 'Hemos cerrado esa sesión.',
  sesiones: 'Hemos cerrado tus otras sesiones.',
  salida: 'Has salido de tu cuenta.',
  retirado: 'Has retirado el permiso. Ya lo sabe el equipo que te atiende.',
  devuelto: 'Vuelves a darnos este permiso.',
} as const;

export type NoticeName = keyof typeof NOTICES;

export function noticeOf(params: URLSearchParams): string | null {
  const name = params.get('aviso') ?? '';
  return Object.hasOwn(NOTICES, name) ? NOTICES[name as NoticeName] : null;
}

export const withNotice = (path: string, name: NoticeName): string => `${path}?aviso=${name}`;
