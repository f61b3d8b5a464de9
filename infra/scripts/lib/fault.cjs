// @ts-check
'use strict';

/** Something the person at the keyboard can mend: printed without a stack, with its remedy. */
class Fault extends Error {
  /** @param {string} what @param {string} remedy @param {{ cause?: unknown }} [options] */
  constructor(what, remedy, options) {
    super(what, options);
    this.name = 'Fault';
    this.remedy = remedy;
  }
}

module.exports = { Fault };
