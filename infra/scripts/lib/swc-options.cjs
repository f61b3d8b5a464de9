// @ts-check
'use strict';

/**
 * One set of compiler options for the build and for jest, so that what is
 * tested is what runs. Decorator metadata is what TypeGraphQL and TypeORM read;
 * class fields must not be defined, or an entity's declared columns would be
 * set to `undefined` on construction.
 * @returns {import('@swc/core').Options}
 */
const swcOptions = () => ({
  swcrc: false,
  configFile: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2023',
    keepClassNames: true,
  },
  // `import()` becomes a deferred require, which Node 24 and jest both understand for either kind of module.
  module: { type: 'commonjs', importInterop: 'swc' },
  sourceMaps: true,
});

module.exports = { swcOptions };
