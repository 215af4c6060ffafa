// Traps where a test wants them: at the border between JavaScript and an engine, which is where
// one is seen, in whatever call it happened.

/**
 * Puts a trapdoor into every engine of the pages opened from now on:
 * `document[Symbol.for('trapdoor')]`, which is
 *
 * - `at`, how many more crossings of the border until it opens, once; 0 and it stays shut. Every
 *   call into an engine counts twice, going in and coming back, every call out of one once;
 * - `only`, the one function to count, by the name that the module gives it, or nothing;
 * - `names`, the functions that the module exports;
 * - `opened`, how often it has.
 */
export const placeTrapdoor = (page) =>
  page.evaluateOnNewDocument(() => {
    const door = (document[Symbol.for('trapdoor')] = { at: 0, only: '', names: [], opened: 0 });
    const cross = (name) => {
      if ((door.only && door.only !== name) || --door.at) return;
      door.opened++;
      throw new WebAssembly.RuntimeError('unreachable');
    };
    const functions = (from, wrap) =>
      Object.fromEntries(Object.entries(from).map(([name, it]) => [name, it instanceof Function ? wrap(name, it) : it]));
    // One card is tens of thousands of crossings: lists of values would take most of the time.
    const out = (_, run) => (a, b, c, d, e, f, g) => {
      if (door.at) cross('');
      return run(a, b, c, d, e, f, g);
    };
    const into = (name, run) => (a, b, c, d, e, f, g) => {
      if (door.at) cross(name);
      const result = run(a, b, c, d, e, f, g);
      if (door.at) cross(name);
      return result;
    };
    const { Instance } = WebAssembly;
    WebAssembly.Instance = function (module, imports) {
      const wrapped = Object.fromEntries(Object.entries(imports).map(([name, from]) => [name, functions(from, out)]));
      const { exports } = new Instance(module, wrapped);
      door.names = Object.keys(exports).filter((name) => exports[name] instanceof Function);
      return { exports: functions(exports, into) };
    };
  });
