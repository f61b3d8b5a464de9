// @ts-check
'use strict';

/** @returns {{ asked: boolean, promise: Promise<void> }} settles at Ctrl-C, TERM or a closed terminal; the third one ends at once */
function untilAskedToStop() {
  let times = 0;
  const state = { asked: false, promise: Promise.resolve() };
  state.promise = new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        state.asked = true;
        times += 1;
        if (times > 2) process.exit(130);
        resolve();
      });
    }
  });
  return state;
}

module.exports = { untilAskedToStop };
