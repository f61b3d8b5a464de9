import { commonPasswords } from './common-passwords';
import { isGuessable } from './guessable';

const owner = ['Marta Ruiz Cabrera', 'asesor@cep.example', 'CEP'];
const guessable = async (password: string) => isGuessable(password, await commonPasswords(), owner);

describe('a password that somebody would try first', () => {
  it.each([
    ['a common one', 'password'],
    ['a common one with digits behind it', 'password2026'],
    ['a Spanish one with signs around it', '¡¡Contraseña2026!!'],
    ['one word twice', 'contraseñacontraseña'],
    ['one short piece over and over', 'ab12ab12ab12ab12'],
    ['one letter', 'aaaaaaaaaaaaaaaa'],
    ['the digits', '123456789012345'],
    ['digits backwards and forwards', '987654321012345'],
    ['a walk over the keyboard', 'qwertyuiopasdfgh'],
    ['a walk with a year', 'asdfghjklñ2345678'],
    ['the name', 'Marta Ruiz Cabrera 1'],
    ['the address', 'asesor@cep.example'],
    ['a club with its year', 'realmadrid1902'],
  ])('is refused: %s', async (_, password) => expect(await guessable(password)).toBe(true));

  it.each([
    ['a sentence', 'el loro verde come pipas'],
    ['four words', 'caballo-batería-grapa-correcto'],
    ['what a generator makes', 'kx8!qLmz'],
    ['a long one with a name in it', 'Marta prefiere el té con limón'],
    ['the one of the demo', 'demostracion-2026'],
  ])('is not: %s', async (_, password) => expect(await guessable(password)).toBe(false));
});
