// @ts-check
'use strict';
// The image has no curl; the health check asks the process through its own port.
fetch(`http://127.0.0.1:${process.env.PORT}${process.argv[2] ?? '/ready'}`, { redirect: 'manual' }).then(
  ({ status }) => process.exit(status < 500 ? 0 : 1),
  () => process.exit(1),
);
