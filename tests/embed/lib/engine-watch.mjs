// Whether an engine has been started: what a card does from then on is its own decision.

const KEY = 'engines seen by the tests';

/** Counts the engine's instances on every page that is opened from now on. */
export const watchEngines = (page) =>
  page.evaluateOnNewDocument((key) => {
    document[Symbol.for(key)] = 0;
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
      construct(target, values) {
        document[Symbol.for(key)]++;
        return Reflect.construct(target, values);
      },
    });
  }, KEY);

/** How many there have been; the newest has drawn its card. */
export const enginesMade = (page) =>
  page.evaluate(async (key) => {
    // An engine draws in microtasks: a task later it is through.
    await new Promise((done) => setTimeout(done));
    return document[Symbol.for(key)];
  }, KEY);
