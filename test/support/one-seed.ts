import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a test that fails was broken by a change and not by the draw.
 * `FC_SEED=n npm test` draws others.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['FC_SEED'] ?? 20_261_127) });
