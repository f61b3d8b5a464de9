// @ts-check
'use strict';

module.exports = async () => {
  const engines = Reflect.get(globalThis, '__cepEngines');
  await engines?.stop();
};
