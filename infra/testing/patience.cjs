'use strict';
// Real engines, servers and key derivation on a busy machine of two cores: the limit catches a hang, it does not measure.
jest.setTimeout(300_000);
