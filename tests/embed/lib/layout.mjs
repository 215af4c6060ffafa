// Where things are on a page, and whether they moved.

/** The box of every element of the page and of its cards, in the order of the tree. */
export const boxes = (page) =>
  page.evaluate(() => {
    const box = (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height].join(' ');
    };
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((e) => [box(e), ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
    return all(document);
  });

const KEY = 'shifts seen by the tests';

/** Begins to collect layout shifts. Chromium only. */
export const watchShifts = (page) =>
  page.evaluate((key) => {
    const shifts = (document[Symbol.for(key)] = []);
    const begun = performance.now();
    const observer = new PerformanceObserver((list) => {
      for (const { value, startTime } of list.getEntries()) if (startTime > begun) shifts.push(value);
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  }, KEY);

/** The layout shifts since then. */
export const shifts = (page) => page.evaluate((key) => document[Symbol.for(key)], KEY);
