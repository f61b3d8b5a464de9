// @ts-check
'use strict';
const fs = require('node:fs');
const { spawnSync } = require('node:child_process');

/** @param {string} command */
const finds = (command) => {
  const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
};

/** A Chromium of this machine, if it has one. */
const systemChromium = () =>
  process.env.CEP_CHROMIUM ||
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(finds).find(Boolean) ||
  null;

const redisServer = () => finds('redis-server');

/** Debian keeps it out of the path of ordinary users. */
const nginx = () => finds('nginx') || (fs.existsSync('/usr/sbin/nginx') ? '/usr/sbin/nginx' : null);

/** Shifts the clock of the process that preloads it. */
const libfaketime = () => {
  const folders = ['/usr/lib', ...['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu`)];
  return folders.map((folder) => `${folder}/faketime/libfaketime.so.1`).find((file) => fs.existsSync(file)) ?? null;
};

/** npm's Chromium, for a machine without one of its own, is made for this processor alone. */
const packedChromiumRuns = () => process.platform === 'linux' && process.arch === 'x64';

/** Whether packages can be had from Debian here. */
const mayUseApt = () => process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');

/** @param {string[]} packages @returns {string | null} why it failed */
function aptInstall(packages) {
  // The engines are started by the tests on ports of their own, never as services of the machine.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (/** @type {string[]} */ args) => spawnSync('apt-get', args, { env, encoding: 'utf8' });
  apt(['update', '-q']);
  const done = apt(['install', '-y', '-q', '--no-install-recommends', ...packages]);
  return done.status === 0 ? null : (done.stderr.trim().split('\n').at(-1) ?? 'apt-get failed');
}

module.exports = { systemChromium, packedChromiumRuns, redisServer, nginx, libfaketime, mayUseApt, aptInstall };
