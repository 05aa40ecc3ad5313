// Detects that a module is broken. A panic, an access out of bounds or a stack overflow reaches JavaScript as an exception of an
// export, in every engine and for every caller: a click, a timer or a promise. Exceptions of other modules do not pass through
// here.

/** Wraps the exports of an instance. Calls `broke` with the first exception of an export; after that, exports do nothing. */
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
