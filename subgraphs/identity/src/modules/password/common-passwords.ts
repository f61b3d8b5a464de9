/** Words that Spaniards reach for and the English list lacks. */
const SPANISH = [
  'contraseña',
  'contrasena',
  'contraseñasegura',
  'clavesegura',
  'bienvenido',
  'bienvenida',
  'teamomucho',
  'tequieromucho',
  'realmadrid',
  'barcelona',
  'atleticomadrid',
  'formacion',
  'formación',
  'alumno',
  'alumna',
  'estudiante',
  'academia',
  'profesor',
  'profesora',
  'administrador',
  'holahola',
  'hola',
];

let list: Promise<ReadonlySet<string>> | undefined;

/** 49,000 passwords that many people have, in lower case. Loaded at the first need: 4 MB that most processes never use. */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  list ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set([...dictionary['passwords-common'], ...SPANISH]),
  );
  return list;
}
