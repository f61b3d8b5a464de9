import { url as inspectorUrl } from 'node:inspector';

/** What manuals, examples and images write where a secret belongs. */
const DEFAULTS =
  /^(postgres|admin|administrator|root|guest|user|cep|redis|minioadmin|password|passw0rd|contraseña|secret|secreto|test|demo|12345\d*|changeme|change-me)$|replace|change-?me|your-|example|ejemplo|placeholder/i;
/** Thirty-two random hexadecimal digits hold about fourteen different ones. */
const DISTINCT_CHARACTERS = 10;
const MIN_PASSWORD = 12;
const SECRET_NAME = /(_|^)(SECRET|PASSWORD|TOKEN|KEY)$/;

/**
 * What a production may not start with, though it parses: secrets that everybody knows, demo data, what shows or
 * changes more than it should. One line for each, naming the variable; empty when all is well.
 */
export function productionFaults(
  read: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
  debugger_: string | undefined = inspectorUrl(),
): string[] {
  const faults: string[] = [];
  for (const [name, value] of Object.entries(read)) {
    if (typeof value !== 'string') continue;
    const fault = SECRET_NAME.test(name) ? secretFault(name, value) : passwordFault(value);
    if (fault) faults.push(`${name}: ${fault}`);
  }
  if (read['LOG_LEVEL'] === 'debug' || read['LOG_LEVEL'] === 'trace')
    faults.push(`LOG_LEVEL: ${read['LOG_LEVEL']} writes down more than a production should keep; use info`);
  if (given['CEP_DEMO'] === 'true') faults.push('CEP_DEMO: demo users have a public password; leave it out');
  if (given['DEBUG']) faults.push('DEBUG: must not be set in production');
  for (const name of ['TYPEORM_SYNCHRONIZE', 'TYPEORM_DROP_SCHEMA'])
    if (given[name]) faults.push(`${name}: only migrations change a production's schema`);
  if (debugger_ !== undefined) faults.push('(process): a debugger may attach; start without --inspect');
  return faults;
}

function secretFault(name: string, value: string): string | undefined {
  if (DEFAULTS.test(value)) return 'is a default or an example; make one with: openssl rand -hex 32';
  if (name === 'CEP_SECRET' && new Set(value).size < DISTINCT_CHARACTERS)
    return 'can be guessed; make one with: openssl rand -hex 32';
  return undefined;
}

/** Of an address that carries one. */
function passwordFault(value: string): string | undefined {
  const address = URL.parse(value);
  const password = address && decodeURIComponent(address.password);
  if (!address || !password) return undefined;
  const known = DEFAULTS.test(password) || password === decodeURIComponent(address.username);
  if (known) return 'its password is a default or an example';
  return password.length < MIN_PASSWORD ? `its password has fewer than ${MIN_PASSWORD} characters` : undefined;
}
