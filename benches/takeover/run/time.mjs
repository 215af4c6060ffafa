// Times, always of all variants by turns: what else the machine does then hits all alike.
import { fresh } from './browser.mjs';

/** The ways of taking over. */
export const VARIANTS = ['swap', 'hydrate-tree', 'hydrate-html'];

const RATES = [1, 4];

/** Calls `once(variant, rate)` for every variant by turns; `{ <rate>: { <variant>: [result] } }`. */
const byTurns = async (variants, rates, runs, once) => {
  const all = {};
  for (let run = 0; run < runs; run++)
    for (const rate of rates) {
      all[rate] ??= Object.fromEntries(variants.map((variant) => [variant, []]));
      // The other way round every second time: none is always the first.
      for (const variant of run % 2 ? variants.toReversed() : variants) all[rate][variant].push(await once(variant, rate));
      console.error(`time ${run + 1}/${runs}, ${rate}x`);
    }
  return all;
};

const throttle = async (page, rate) => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate });
};

/** From "module compiled, data there" to "card live", in ms, without and with its layout. */
export const takeoverTimes = (browser, site, runs) =>
  byTurns(VARIANTS, RATES, runs, (variant, rate) =>
    fresh(browser, site.url(`/${variant}/one.html`), async (page) => {
      await throttle(page, rate);
      return page.evaluate(
        () =>
          new Promise((done) => {
            const host = document.querySelector('report-denial');
            host.addEventListener('report-denial:ready', () => {
              const live = performance.now();
              host.getBoundingClientRect();
              const [begun] = performance.getEntriesByName('compiled');
              done({ live: live - begun.startTime, laid: performance.now() - begun.startTime });
            });
            host.setAttribute('engine', 'auto');
          }),
      );
    }),
  );

/**
 * Reading the card, in ms: the first time in a page, and the median of further times. What
 * comes last is missing or too much, so the engine reads all and then refuses to mount.
 */
export const readTimes = (browser, site, runs) =>
  byTurns(['numbers', 'object'], [1], runs, (form, rate) =>
    fresh(browser, site.url('/blank.html'), async (page) => {
      await throttle(page, rate);
      return page.evaluate(async (form) => {
        const { default: data } = await import(`/${form}/data.js`);
        const { default: glue } = await import(`/${form}/engine.js`);
        const api = glue(WebAssembly);
        api.initSync({ module: await WebAssembly.compile(await (await fetch(`/${form}/engine.wasm`)).arrayBuffer()) });
        const spoilt = data.card
          ? { card: { ...data.card, colophon: undefined } }
          : { ...data, numbers: [...data.numbers, 0] };
        const once = () => {
          const begun = performance.now();
          if (api.mount(spoilt) !== false) throw Error('expected the card to be refused, it was mounted');
          return performance.now() - begun;
        };
        const first = once();
        const further = Array.from({ length: 101 }, once).sort((a, b) => a - b);
        const rest = { root: document.body, step: 0, onStep() {}, onReady() {} };
        if (api.mount({ ...data, ...rest }) !== true) throw Error('expected the whole card to be mounted, it was refused');
        return { first, further: further[50] };
      }, form);
    }),
  );
