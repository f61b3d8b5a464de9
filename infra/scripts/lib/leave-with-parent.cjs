'use strict';
// Preloaded into every supervised process: when the launcher is killed with -9, nothing of it stays behind on a port.
if (process.channel) {
  process.channel.unref();
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
