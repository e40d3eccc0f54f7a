/**
 * Loaded into a bundled program with `node --import`: its clock reads what the test says and its timers run faster.
 * The program itself has no switch for time; MERGECAST_TEST_TIME is `<real ms>,<virtual ms>,<speed>`.
 */
const [real, virtual, speed] = (process.env.MERGECAST_TEST_TIME ?? '').split(',').map(Number);
const RealDate = Date;
const realNow = RealDate.now.bind(RealDate);
const now = () => Math.trunc(virtual + (realNow() - real) * speed);

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(now());
    else super(...parts);
  }
  static now = now;
};

const realSetTimeout = globalThis.setTimeout;
globalThis.setTimeout = (callback, delay = 0, ...rest) => realSetTimeout(callback, delay / speed, ...rest);
