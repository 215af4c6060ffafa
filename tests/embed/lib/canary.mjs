// Whether anything ran that is not the card's.

const KEY = 'alarms of the tests';

/**
 * Every page that is opened from now on tells when an attack runs: what attacks call to show that
 * they can, and what they leave behind.
 */
export const watch = (page) => {
  page.on('dialog', (dialog) => dialog.dismiss());
  return page.evaluateOnNewDocument((key) => {
    const alarms = (document[Symbol.for(key)] = []);
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'fetch']) {
      const own = window[name];
      window[name] = function (...values) {
        // The card's own engine comes by `fetch`.
        if (name !== 'fetch' || !/\/engine-\w+\.wasm$/.test(values[0])) alarms.push(`${name}(${values})`);
        return name === 'fetch' ? own.apply(window, values) : undefined;
      };
    }
    const names = new Set(Reflect.ownKeys(window));
    document[Symbol.for(`${key}: new`)] = () => Reflect.ownKeys(window).filter((name) => !names.has(name)).map(String);
  }, KEY);
};

/** What has run, and which globals are new. Firefox lists some of its own when they are first used. */
export const alarms = (page) =>
  page.evaluate((key) => {
    const added = document[Symbol.for(`${key}: new`)]();
    return [...document[Symbol.for(key)], ...added.filter((name) => !(name in Window.prototype))];
  }, KEY);
