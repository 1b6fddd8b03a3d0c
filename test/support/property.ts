import fc from 'fast-check';

/**
 * fast-check with one seed for a whole run, so that `npm test` says the same of the same code: a case nobody has thought of is
 * looked for by `npm run test:properties`, which takes another seed each time.
 */
const seed = process.env.ZPB_PROPERTY_SEED;
fc.configureGlobal({ seed: seed === undefined ? 20_260_701 : Number(seed) });

export default fc;
