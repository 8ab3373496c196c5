import fc from 'fast-check'

/** The normal run looks at the same random values each time, so that it says of a commit always the same; the long run looks for new ones. */
const SEED = 20_261_122

if (process.env.RUHEPOL_LONG !== '1') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED })
