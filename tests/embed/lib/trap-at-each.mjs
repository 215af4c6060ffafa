// A trap in each function that an engine's module exports. Runs in a page that has patience and a
// trapdoor.

/**
 * Lives one life of a card for each function that the module exports, with a trap going into its
 * first call, coming out of it, and once more into its tenth, which lies within another call.
 *
 * @returns {Promise<{what: string, name: string, opened: boolean, amiss: string[]}[]>}
 */
export const trapAtEach = async () => {
  const door = document[Symbol.for('trapdoor')];
  const { frame, until } = document[Symbol.for('patience')];
  const [one, two] = document.querySelectorAll('report-denial');
  const rootOfTwo = two.shadowRoot.querySelector('.root');
  const all = (host, selector) => [...host.shadowRoot.querySelectorAll(selector)];
  const live = (host) => all(host, '.root[data-live] > .card').length === 1;
  /** Chooses the first day, and waits until it is shown; a second time where a trap took the click. */
  const chooses = async (host) => {
    const shown = () => live(host) && all(host, '.days button')[0].ariaCurrent && all(host, '.steps input')[0].value === '0';
    for (let times = 0; times < 2 && !shown(); times++) {
      all(host, '.days button')[0].click();
      await frame();
      await until(() => live(host));
    }
    await until(shown);
  };

  const life = async (name, at) => {
    const host = one.cloneNode();
    const amiss = [];
    let told = 0;
    host.addEventListener('report-denial:error', ({ detail }) => {
      told++;
      if (detail.code !== 'engine-trapped') amiss.push(detail.code);
      if (live(host)) amiss.push('live when it is told');
      if (!all(host, '.state > p, slot').length) amiss.push('nothing to read when it is told');
    });
    Object.assign(door, { at, only: name, opened: 0 });
    one.before(host);
    await until(() => live(host));
    if (!live(host)) amiss.push('never live');
    else await chooses(host);
    if (all(host, '[data-s]:not([hidden])').some((e) => !e.dataset.s.startsWith('0 '))) amiss.push('not the first day');
    host.remove();
    // It is cleared away in a task of its own.
    await new Promise((done) => setTimeout(() => setTimeout(() => setTimeout(done))));
    const opened = door.opened > 0;
    if (told !== door.opened) amiss.push(`told ${told} times`);
    if (rootOfTwo !== two.shadowRoot.querySelector('.root') || !live(two)) amiss.push('the other card was touched');
    Object.assign(door, { at: 0, only: '' });
    return { what: `${name}, ${at}`, name, opened, amiss };
  };

  const done = [];
  for (const name of door.names) for (const at of [1, 2, 19]) done.push(await life(name, at));
  return done;
};
