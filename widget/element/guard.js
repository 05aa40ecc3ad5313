// Notices when a module breaks. A panic, an access out of bounds or a full stack comes out of an export as an exception, in every engine,
// whoever called it: a click, a timer or a promise. An exception of anybody else's module does not pass here.

/** The exports of an instance. `broke` is called with the first exception that comes out of one; after that none is called any more. */
export function guarded(exports, broke) {
  let broken = false;
  const guard = (call) => (...given) => {
    if (broken) return;
    try {
      return call(...given);
    } catch (error) {
      if (!broken) {
        broken = true;
        broke(error);
      }
      throw error;
    }
  };
  const guarded = ([name, it]) => [name, typeof it === "function" ? guard(it) : it];
  return Object.fromEntries(Object.entries(exports).map(guarded));
}
