// What a reader or a host does, and a trap in it. Runs in a page that has lots, patience and a
// trapdoor.

/**
 * Does one thing after another to the first of two cards; one of `every` ends in a trap.
 *
 * @returns {Promise<{what: string, amiss: string[], trapped: boolean, ms: number}[]>} for each
 *   what was done, what was not as it should be, and after how long a card that had been trapped
 *   was live again, if it could be
 */
export const trapsAfter = async (seed, rounds, every) => {
  const door = document[Symbol.for('trapdoor')];
  const { frame, until } = document[Symbol.for('patience')];
  const { below, pick } = document[Symbol.for('lots')](seed);
  const DATES = ['2018-07-05', '2018-07-06', '2018-07-08', '2019-01-01', '2021-12-11', '2030-01-01', ''];
  /** More than the crossings of any operation, as a power of two. */
  const CROSSINGS = 14;

  const two = document.querySelector('#two');
  const rootOfTwo = two.shadowRoot.querySelector('.root');
  let one = document.querySelector('#one');
  let traps = 0;

  const all = (selector) => [...one.shadowRoot.querySelectorAll(selector)];
  const live = () => !!one.shadowRoot.querySelector('.root[data-live] > .card');
  const send = (element, name, kind = Event) => element.dispatchEvent(new kind(name, { bubbles: true, composed: true }));
  const choose = (select) => {
    select.selectedIndex = below(select.length);
    send(select, 'change');
  };
  const set = (name, value) => one.setAttribute(name, value);

  const OPERATIONS = {
    'a day': () => pick(all('.days button')).click(),
    'the slider': () => {
      const [slider] = all('.steps input');
      slider.value = below(7);
      send(slider, 'input');
    },
    'a side or speaker': () => choose(pick(all('select'))),
    'a part': () => pick(all('details:not(.rest) > summary')).click(),
    'light by mouse': () => send(pick(all('svg a, .who')), 'mouseover', MouseEvent),
    'light by keyboard': () => send(pick(all('svg a, .who a')), 'focusin', FocusEvent),
    'no light': () => send(pick(all('svg a')), 'focusout', FocusEvent),
    'as-of': () => set('as-of', pick(DATES)),
    'heading-level': () => set('heading-level', 1 + below(6)),
    view: () => set('view', pick(['compact', 'full'])),
    target: () => set('target', pick(['', '_blank'])),
  };

  /** What is not as a reader needs it, with the engine or without. */
  const amissWith = () => {
    const amiss = [];
    const drawn = (selector) => all(selector).some((e) => e.getClientRects().length);
    for (const selector of ['.state > p', '[data-part=report]', '[data-part=denial]'])
      if (!drawn(selector)) amiss.push(`no ${selector}`);
    if (all('.root').length !== 1 || all('.card').length !== 1) amiss.push('not one card');
    return amiss;
  };
  /** What differs from the day that a card which is live says it shows. */
  const amissOnDay = () => {
    const day = all('.days button').findIndex((button) => button.ariaCurrent);
    if (day < 0) return ['no day'];
    const wrong = all('[data-s]').filter((e) => {
      const [from, to] = e.dataset.s.split(' ');
      return e.hasAttribute('hidden') !== (day < from || day >= to);
    });
    return wrong.map((e) => `${e.outerHTML.slice(0, 60)} on day ${day}`);
  };

  /** A card that has not been trapped yet. */
  const renew = async () => {
    const fresh = one.cloneNode();
    one.replaceWith(fresh);
    one = fresh;
    traps = 0;
    await until(live);
  };

  const round = async () => {
    const errors = [];
    let ready = 0;
    const before = new AbortController();
    addEventListener('report-denial:error', ({ target, detail }) => {
      errors.push(...amissWith(), ...(live() ? ['live'] : []));
      if (target !== one || detail.code !== 'engine-trapped') errors.push(`${target.id} ${detail.code}`);
      errors.at = performance.now();
      errors.told = (errors.told || 0) + 1;
    }, before);
    addEventListener('report-denial:ready', () => (ready = performance.now()), before);

    const name = pick(Object.keys(OPERATIONS));
    if (below(every)) {
      OPERATIONS[name]();
      await frame();
      // An engine may follow a frame later.
      await until(() => !amissOnDay().length);
      const amiss = [...errors, ...amissWith(), ...amissOnDay()];
      if (errors.told) amiss.push('a trap that nobody laid');
      before.abort();
      return { what: name, amiss, trapped: false };
    }
    const at = 1 + below(2 ** below(CROSSINGS + 1));
    const opened = door.opened;
    door.at = at;
    OPERATIONS[name]();
    await frame();
    const within = door.opened > opened;
    if (!within) {
      // It was over before: then what comes next.
      door.at = 1;
      const other = all('.days button').find((button) => !button.ariaCurrent);
      other.click();
      await frame();
    }
    await until(() => errors.told);
    traps++;
    if (traps < 3) await until(() => ready);
    if (live()) await until(() => !amissOnDay().length);
    const amiss = [...errors, ...amissWith()];
    if (errors.told !== 1) amiss.push(`told ${errors.told} times`);
    if (door.opened !== opened + 1) amiss.push(`${door.opened - opened} traps`);
    if (live() !== traps < 3) amiss.push(live() ? 'live after the third' : 'not live again');
    if (live()) amiss.push(...amissOnDay());
    if (rootOfTwo !== two.shadowRoot.querySelector('.root')) amiss.push('the other card was touched');
    before.abort();

    if (traps === 3) await renew();
    const what = `${name}, ${within ? `trapped at ${at}` : 'trapped after it'}`;
    return { what, amiss, trapped: true, ms: ready && ready - errors.at };
  };

  // The seed alone decides on what follows.
  for (const { name } of [...one.attributes]) if (name !== 'id' && name !== 'claim') one.removeAttribute(name);
  await renew();
  const done = [];
  for (let i = 0; i < rounds; i++) done.push(await round());
  return done;
};
