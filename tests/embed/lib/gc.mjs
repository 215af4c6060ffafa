// What is left of cards that are gone, after the browser has thrown away what nobody holds.

const KEY = 'kept by the tests';

/** Keeps count of the engines' memories on every page that is opened from now on. */
export const watchMemories = (page) =>
  page.evaluateOnNewDocument((key) => {
    const refs = (document[Symbol.for(key)] = { memory: [], element: [] });
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
      construct(target, values) {
        const instance = Reflect.construct(target, values);
        refs.memory.push(new WeakRef(instance.exports.memory));
        return instance;
      },
    });
  }, KEY);

/**
 * So many cards in at once and out again, each near the reader until the engine has taken it over.
 * What the tests themselves have heard is forgotten.
 */
export const inAndOut = (page, claim, count) =>
  page.evaluate(
    async (claim, count, key) => {
      const refs = document[Symbol.for(key)];
      const room = document.createElement('div');
      document.body.append(room);
      let ready = 0;
      const all = new Promise((done, fail) => {
        room.addEventListener('report-denial:ready', () => ++ready === count && done());
        // As where what is gone has kept its memory, and there is none for the next.
        room.addEventListener('report-denial:error', ({ detail }) => fail(Error(`${detail.code}: ${detail.message}`)));
      });
      for (let n = 0; n < count; n++) {
        const place = document.createElement('div');
        place.style = 'position: absolute; top: 0; left: 0; width: 400px; height: 100px; contain: strict';
        const element = document.createElement('report-denial');
        element.setAttribute('claim', claim);
        place.append(element);
        room.append(place);
        refs.element.push(new WeakRef(element));
      }
      await all;
      for (const element of room.querySelectorAll('report-denial')) refs.element.push(new WeakRef(element.shadowRoot.firstChild));
      room.remove();
      // The engine clears up in a microtask, its instance goes in the task after.
      await new Promise((done) => setTimeout(() => setTimeout(done)));
      document[Symbol.for('heard by the tests')].length = 0;
    },
    claim,
    count,
    KEY,
  );

/** Memories and elements that are still there, of all there ever were. */
const refsLeft = (page) =>
  page.evaluate((key) => {
    const refs = document[Symbol.for(key)];
    const left = {};
    for (const [name, list] of Object.entries(refs)) {
      refs[name] = list.filter((ref) => ref.deref());
      left[name] = refs[name].length;
    }
    return left;
  }, KEY);

/** Throws away what nobody holds. References that were just followed hold until the task is over. */
const collect = async (page, session) => {
  if (session) return session.send('HeapProfiler.collectGarbage');
  return page.evaluate(async () => {
    await new Promise((done) => setTimeout(done));
    await TestUtils.gc();
  });
};

/**
 * Begins to look at a page. `gone` throws away what nobody holds, and tells whether no memory is left
 * but that of the card that stays: one collection does not always do. `measure` tells how much is
 * there after that. Chromium counts nodes, listeners and bytes of script; Firefox tells none of them.
 */
export const opening = async (page, browser) => {
  const session = browser === 'chromium' ? await page.createCDPSession() : null;
  await session?.send('Performance.enable');
  const measure = async () => {
    // What ends in one collection may hold something until the next.
    for (let n = 0; n < 3; n++) await collect(page, session);
    const left = await refsLeft(page);
    if (!session) return left;
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
    return { ...left, nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
  };
  const gone = async () => {
    await collect(page, session);
    return (await refsLeft(page)).memory === 1;
  };
  return { gone, measure };
};
