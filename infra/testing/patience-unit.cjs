'use strict';
// No engine starts here: a minute lets a busy machine derive its keys, and a hang does not hold up the whole run.
jest.setTimeout(60_000);
