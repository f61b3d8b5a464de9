// @ts-check
'use strict';

/** Gives the requests of a load one after the other, as the script for wrk does. @param {Pick<import('./index.cjs').Load, 'request' | 'among'>} load @param {number} firstNumber */
function filler({ request, among }, firstNumber) {
  let count = 0;
  let taken = 0;
  return () => {
    count += 1;
    const others = among?.requests ?? [];
    const other = among && count % among.every === 0 ? others[taken % others.length] : undefined;
    const turn = other ? Math.floor(taken / others.length) : 0;
    if (other) taken += 1;
    const { body, headers } = other ?? request;
    return {
      headers: { 'content-type': 'application/json', ...headers },
      body: body
        .replaceAll('{{n}}', String(firstNumber + count))
        .replaceAll(/\{\{(\d+)\+turn\}\}/g, (_, from) => String(Number(from) + turn)),
    };
  };
}

module.exports = { filler };
