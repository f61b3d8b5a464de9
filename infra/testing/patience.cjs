'use strict';
// Real engines on a busy machine of two cores: the limit catches a hang, it does not measure.
jest.setTimeout(120_000);
