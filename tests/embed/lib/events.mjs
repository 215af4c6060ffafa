// The card's events, as the page's own code would hear them: on the window, after bubbling.

const NAMES = ['ready', 'open', 'source', 'as-of', 'error'];
const KEY = 'heard by the tests';

/** Hears every event of every page that is opened from now on. Makes no global. */
export const hear = (page) =>
  page.evaluateOnNewDocument(
    (names, key) => {
      const heard = (document[Symbol.for(key)] = []);
      for (const name of names) {
        addEventListener(`report-denial:${name}`, (event) => {
          const { detail, composed } = event;
          // Not `target`: from within a shadow root of the page that is the root's host.
          const [target] = event.composedPath();
          // Where no card could be made there is none.
          const live = !!target.shadowRoot?.querySelector('.root[data-live]');
          heard.push({ name, detail, composed, from: target.id, live, at: performance.now() });
        });
      }
    },
    NAMES,
    KEY,
  );

/** The events heard so far in the page that is open, of one name or of all. */
export const heard = async (page, name) => {
  const all = await page.evaluate((key) => document[Symbol.for(key)], KEY);
  return name ? all.filter((event) => event.name === name) : all;
};
