// @ts-check
'use strict';
const net = require('node:net');

/** @returns {Promise<number>} a TCP port nobody listens on */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** @param {number} port @param {string} [host] @returns {Promise<boolean>} */
const portIsTaken = (port, host = '127.0.0.1') =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(true));
    server.listen(port, host, () => server.close(() => resolve(false)));
  });

module.exports = { freePort, portIsTaken };
