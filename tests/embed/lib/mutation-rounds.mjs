// Cards that are changed by others before an engine takes them over, and after. Runs in a page
// that has lots, patience, a mutator and sameness.

/**
 * Makes some cards, changes each of them, and lets their engines take them over.
 *
 * @returns {Promise<{mutations: number, amiss: string[]}>} how many changes there were before,
 *   and what was not as it should be in the end
 */
export const mutateCards = async (seed, cards, each) => {
  const lots = document[Symbol.for('lots')](seed);
  const { frame, until } = document[Symbol.for('patience')];
  const { mutate, KINDS } = document[Symbol.for('mutator')];
  const { bare, difference } = document[Symbol.for('sameness')];
  const LATE = KINDS.filter((kind) => !/^(the whole|text selected)/.test(kind));
  const amiss = [];
  const errors = [];
  const ready = [];
  const life = new AbortController();
  addEventListener('report-denial:error', ({ target, detail }) => errors.push({ target, code: detail.code }), life);
  addEventListener('report-denial:ready', ({ target }) => ready.push(target), life);

  const all = (host, selector) => [...host.shadowRoot.querySelectorAll(selector)];
  /** Its elements, without what was put around them. */
  const own = (host) => all(host, '.root, .root *');
  const live = (host) => all(host, '.root[data-live] > .card').length === 1;
  const day = (host) => all(host, '.days button').findIndex((button) => button.ariaCurrent);
  const settled = (host, to) => day(host) === to && all(host, '.steps input')[0].value === `${to}`;
  const wrong = (host, to) =>
    all(host, '[data-s]').filter((e) => {
      const [from, until] = e.dataset.s.split(' ');
      return e.hasAttribute('hidden') !== (to < from || to >= until);
    }).length;
  const choose = async (hosts, to) => {
    for (const host of hosts) all(host, '.days button')[to].click();
    await frame();
    await until(() => hosts.every((host) => live(host) && settled(host, to)));
  };

  // Low, so that all of them are near.
  const cells = document.createElement('div');
  document.querySelector('#before').after(cells);
  const hosts = Array.from({ length: cards }, () => {
    const cell = document.createElement('div');
    Object.assign(cell.style, { height: '40px', overflow: 'hidden' });
    const host = document.createElement('report-denial');
    host.setAttribute('claim', 'rocket-man-cd');
    host.setAttribute('engine', 'off');
    cell.append(host);
    cells.append(cell);
    return host;
  });
  const [control] = document.querySelectorAll('report-denial[id=control]');
  const rootOfControl = control.shadowRoot.querySelector('.root');
  /** A card's tree but for what a reader opened. */
  const tree = (host) => {
    const card = bare(host.shadowRoot.querySelector('.card'));
    for (const part of card.querySelectorAll('details')) part.open = false;
    return card;
  };
  const pristine = tree(hosts[0]);
  const before = hosts.map((host) => own(host));

  let mutations = 0;
  const change = (host, times, kinds) => {
    for (let n = 0; n < times; n++) mutate(host, lots, kinds);
    mutations += times;
  };
  for (const host of hosts) change(host, each / 2, KINDS);
  // Engines start, but wait for the reader to let go of what is selected.
  getSelection().selectAllChildren(document.querySelector('#before'));
  for (const host of hosts) host.removeAttribute('engine');
  await frame();
  await frame();
  for (const host of hosts) {
    if (live(host)) amiss.push('taken over while text was selected');
    change(host, each / 2, KINDS.filter((kind) => kind !== 'text selected'));
  }
  const open = before.map((elements) => elements.map((element) => element.open));
  const focused = hosts.indexOf(document.activeElement);
  const focus = focused < 0 ? -1 : before[focused].indexOf(hosts[focused].shadowRoot.activeElement);
  getSelection().removeAllRanges();
  await until(() => hosts.every(live));

  hosts.forEach((host, place) => {
    const tell = (what) => amiss.push(`card ${place}: ${what}`);
    if (!live(host)) return tell('dead');
    if (host.shadowRoot.querySelectorAll('.card').length !== 1) tell('not one card');
    const differs = difference(pristine, tree(host));
    if (differs) tell(`not its own text: ${differs.slice(0, 200)}`);
    own(host).forEach((element, i) => {
      if (element.localName === 'details' && element.open !== open[place][i]) tell(`part ${i} is ${element.open ? 'open' : 'closed'}`);
    });
    if (focus >= 0 && place === focused && host.shadowRoot.activeElement !== own(host)[focus]) tell('the focus is lost');
    if (ready.filter((target) => target === host).length !== 1) tell('not told once that it is ready');
    const [part] = all(host, '.matrix details');
    const was = part.open;
    part.querySelector('summary').click();
    if (part.open === was) tell('a part does not open');
  });
  if (!hosts.every(live)) return { mutations, amiss };
  await choose(hosts, 0);
  hosts.forEach((host, place) => settled(host, 0) && !wrong(host, 0) || amiss.push(`card ${place}: not on the first day`));
  if (errors.length) amiss.push(`errors: ${errors.map(({ code }) => code)}`);

  // The same again with the engine in it, which may trap, once.
  for (const host of hosts) for (let n = 0; n < each / 4; n++) mutate(host, lots, LATE);
  await choose(hosts, 2);
  hosts.forEach((host, place) => {
    const told = errors.filter(({ target }) => target === host).map(({ code }) => code);
    if (told.length > 1 || told.some((code) => code !== 'engine-trapped')) amiss.push(`card ${place}, live: ${told}`);
    if (!live(host) || !settled(host, 2) || wrong(host, 2)) amiss.push(`card ${place}, live: not on the third day`);
  });

  if (rootOfControl !== control.shadowRoot.querySelector('.root') || !live(control)) amiss.push('another card was touched');
  if (errors.some(({ target }) => target === control)) amiss.push('another card fell');
  life.abort();
  cells.remove();
  return { mutations, amiss };
};
