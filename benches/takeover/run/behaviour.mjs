// What a reader, a translator, a minifier or a bug may do to a card just before the engine takes
// it over, and what is left of it afterwards.
import { fresh } from './browser.mjs';

/** Runs in each page first: what the checks below have in common. */
const prepare = () => {
  const hosts = [...document.querySelectorAll('report-denial')];
  const shadows = hosts.map((host) => host.shadowRoot);
  const all = (selector, card = 0) => [...shadows[card].querySelectorAll(selector)];
  const count = { ready: 0, error: 0, 'as-of': 0, focusout: 0 };
  for (const name of ['ready', 'error', 'as-of'])
    document.addEventListener(`report-denial:${name}`, () => count[name]++);
  shadows[0].addEventListener('focusout', () => count.focusout++);
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const until = async (holds, ms = 5000) => {
    for (const end = performance.now() + ms; !holds() && performance.now() < end; ) await pause(20);
    return holds();
  };
  const focusable = () => all('a,summary,button,input');
  const days = (card) => all('.days button', card);
  globalThis.trial = {
    all,
    count,
    pause,
    until,
    days,
    /** Lets the engine take all cards over, or as many as can be. */
    async start() {
      hosts.forEach((host) => host.setAttribute('engine', 'auto'));
      await until(() => count.ready === hosts.length);
      await pause(300);
    },
    /** Whether choosing a day changes the card. */
    async live(card = 0) {
      const told = count['as-of'];
      days(card)[0].click();
      return until(() => count['as-of'] > told && days(card)[0].getAttribute('aria-current') === 'date', 1000);
    },
    /** What a reader has done to the card, as numbers that stay the same if nothing is lost. */
    open: () => all('details').map((e) => Number(e.open)).join(''),
    focus: () => focusable().indexOf(shadows[0].activeElement),
    fonts: () => all('font').length,
    texts() {
      const walker = document.createTreeWalker(shadows[0], NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      return texts;
    },
    selected: () => String((shadows[0].getSelection ? shadows[0].getSelection() : getSelection()) ?? ''),
    /** Opens two parts and puts the focus between them. */
    use() {
      for (const at of [1, 4]) all('details')[at].open = true;
      all('summary')[3].focus();
    },
  };
};

/** Takes over what `before` has left, and compares what it returned. */
const around = (before) => async (page) => {
  await page.evaluate(before);
  return page.evaluate(async () => {
    const { open, focus, fonts, count } = trial;
    const state = () => ({ open: open(), focus: focus(), fonts: fonts() });
    const was = state();
    count.focusout = 0;
    await trial.start();
    const is = state();
    const kept = { 'open parts': is.open === was.open, focus: is.focus === was.focus };
    if (was.fonts) kept['changed texts'] = is.fonts === was.fonts;
    if (!was.open.includes('1')) delete kept['open parts'];
    if (was.focus < 0) delete kept.focus;
    return { kept, note: kept.focus && count.focusout ? 'a blur event' : '', live: await trial.live(), traps: count.error };
  });
};

const TRAP = 'The engine traps while in use';

const CHECKS = {
  'Focus on a link in the card': around(() => trial.all('a')[0].focus()),
  'Parts opened': around(() => [1, 4].forEach((at) => (trial.all('details')[at].open = true))),

  'Page scrolled into the card': (page) =>
    page.evaluate(async () => {
      const top = () => trial.all('.matrix')[0].getBoundingClientRect().top;
      scrollBy(0, top() + 50);
      const was = [scrollY, top()];
      await trial.start();
      const scroll = Math.abs(scrollY - was[0]) < 1 && Math.abs(top() - was[1]) < 1;
      return { kept: { scroll }, live: await trial.live(), traps: trial.count.error };
    }),

  'Text selected': async (page) => {
    const { x, y, width, height } = await page.evaluate(() => {
      const words = trial.all('.headline')[0];
      words.scrollIntoView({ block: 'center' });
      return words.getBoundingClientRect().toJSON();
    });
    await page.mouse.move(x + 2, y + height / 4);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 4, { steps: 4 });
    await page.mouse.up();
    return page.evaluate(async () => {
      const was = trial.selected();
      if (!was) throw Error('expected a selection, found none');
      const started = trial.start();
      await trial.pause(2000);
      const selection = trial.selected() === was;
      const waited = trial.count.ready === 0;
      getSelection().removeAllRanges();
      await started;
      return { kept: { selection }, note: waited ? 'waits' : '', live: await trial.live(), traps: trial.count.error };
    });
  },

  'Every text wrapped in `<font>`': around(() => {
    for (const text of trial.texts()) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
    trial.use();
  }),

  'Comments stripped': around(() => {
    const walker = document.createTreeWalker(trial.all('.root')[0], NodeFilter.SHOW_COMMENT);
    const comments = [];
    while (walker.nextNode()) comments.push(walker.currentNode);
    comments.forEach((comment) => comment.remove());
    trial.use();
  }),

  'One element removed': around(() => {
    trial.all('.foot li')[0].remove();
    trial.use();
  }),

  [TRAP]: async (page) =>
    page.evaluate(async () => {
      const { days, count, open, focus } = trial;
      globalThis.mine = false;
      await trial.start();
      trial.use();
      days(0)[2].click();
      await trial.until(() => count['as-of'] === 1);
      const was = [open(), focus()];
      globalThis.mine = true;
      days(0)[1].click();
      await trial.until(() => count.ready === 3);
      await trial.pause(300);
      const step = days(0).findIndex((day) => day.getAttribute('aria-current') === 'date');
      const kept = { 'open parts': open() === was[0], focus: focus() === was[1], 'day shown': step === 1 || step === 2 };
      const live = await trial.live(0);
      return { kept, live, traps: count.error, note: (await trial.live(1)) ? 'other card lives' : 'other card dead' };
    }),
};

/** What moves, as Chromium adds it up; `null` where the browser does not. */
const shift = (page) =>
  page.evaluate(async () => {
    const { all, start, pause } = trial;
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
    let sum = 0;
    const add = (list) => list.getEntries().forEach(({ value }) => (sum += value));
    all('.sides')[0].scrollIntoView();
    await pause(500);
    new PerformanceObserver(add).observe({ type: 'layout-shift' });
    await start();
    await pause(500);
    const found = sum;
    // An observer that sees nothing must be one that would see something.
    all('.head')[0].style.paddingTop = '99px';
    all('.card')[0].scrollIntoView();
    await pause(500);
    all('.head')[0].style.paddingTop = '199px';
    await pause(500);
    if (sum === found) throw Error('expected a layout shift to be seen, none was');
    return found;
  });

/** Hydration does the same whichever way the marks came into the page. */
export const BEHAVING = ['swap', 'hydrate-html'];

/** `{ checks: { <check>: { <variant>: { live, kept, note, traps } } }, shift: { <variant>: number } }` */
export const behaviour = async (browser, site) => {
  const found = { checks: {}, shift: {} };
  for (const variant of BEHAVING) {
    const ask = (cards, work) =>
      fresh(browser, site.url(`/${variant}/${cards}.html`), async (page) => {
        await page.evaluate(prepare);
        return work(page);
      });
    for (const [name, check] of Object.entries(CHECKS)) {
      console.error(`${variant}: ${name}`);
      found.checks[name] ??= {};
      found.checks[name][variant] = await ask(check === CHECKS[TRAP] ? 'two' : 'one', check);
    }
    found.shift[variant] = await ask('one', shift);
  }
  return found;
};
