/**
 * The loader: everything of the card that is JavaScript. Each entry script is this function,
 * called with one card. It builds the finished card with `createElement` (no policy refuses
 * that), keeps the pristine card at hand, and lets the engine take over when the card comes
 * near the viewport or is touched.
 *
 * @param {object} card
 * @param {string} card.slug     the claim's name
 * @param {string} card.build    differs between any two builds whose scripts differ
 * @param {string} card.engine   the glue's file name, beside this script
 * @param {string} card.wasm     the module's file name, beside this script
 * @param {string} card.style    the stylesheet
 * @param {string[]} card.days   the days of the steps, `2018-07-06`, earliest first
 * @param {string[]} card.strings the texts of tree and card
 * @param {number[]} card.tree   the finished card at the last step, see `build`
 * @param {number[]} card.numbers the card for the engine
 */
(card) => {
  const NAME = 'report-denial';
  const script = document.currentScript;
  const base = new URL('.', script ? script.src : location.href).href;
  const last = card.days.length - 1;
  const states = new WeakMap();
  const listening = new WeakSet();
  let sheet;

  /** The pristine card, in the element that the engine would render into. */
  const build = () => {
    const { strings, tree } = card;
    let at = 0;
    const node = () => {
      const head = tree[at++];
      const text = strings[head >> 1];
      if (head & 1) return document.createTextNode(text);
      const element = document.createElement(text);
      for (let n = tree[at++]; n--; ) element.setAttribute(strings[tree[at++]], strings[tree[at++]]);
      for (let n = tree[at++]; n--; ) element.appendChild(node());
      return element;
    };
    return frame().appendChild(node()).parentNode;
  };

  /** What the engine renders into: the card is its only child. */
  const frame = () => {
    const root = document.createElement('div');
    root.className = 'root';
    return root;
  };

  /** Tells the page; false where a listener cancelled. */
  const tell = (state, name, detail, cancelable) =>
    state.host.dispatchEvent(
      new CustomEvent(`${NAME}:${name}`, {
        bubbles: true,
        composed: true,
        cancelable: !!cancelable,
        detail: { slug: card.slug, ...detail },
      }),
    );

  /** The step in force on a day; the last without one, the first where it is before all. */
  const stepOn = (day) =>
    /^\d{4}-\d\d-\d\d$/.test(day || '') ? Math.max(0, card.days.filter((d) => d <= day).length - 1) : last;

  /** What attributes decide, on a card that stands or is about to. */
  const dress = (state, root) => {
    for (const e of root.querySelectorAll('[data-s]')) {
      const [from, to] = e.dataset.s.split(' ');
      e.hidden = state.step < from || state.step >= to;
    }
    const level = +state.host.getAttribute('heading-level') || 2;
    for (const e of root.querySelectorAll('[role=heading]'))
      e.setAttribute('aria-level', Math.min(9, level + (e.className === 'headline' ? 0 : 1)));
  };

  /** Puts `fresh` where the card stands; open parts, focus and the host's level go with it. */
  const swap = (state, fresh) => {
    const old = state.root;
    const all = (root, what) => [...root.querySelectorAll(what)];
    const open = all(old, 'details');
    all(fresh, 'details').forEach((e, i) => open[i] && (e.open = open[i].open));
    const focusable = 'a,summary,button,input';
    const focus = all(old, focusable).indexOf(state.shadow.activeElement);
    dress(state, fresh);
    old.replaceWith(fresh);
    state.root = fresh;
    if (focus >= 0) all(fresh, focusable)[focus]?.focus({ preventScroll: true });
  };

  /** Falls back to the finished card: says so once, to the page and to who develops it. */
  const fail = (state, code, error) => {
    drop(state);
    swap(state, build());
    console.warn(`${NAME}: ${code} (${card.slug}): ${error}`);
    tell(state, 'error', { code, message: String(error) });
  };

  /** Lets go of the engine's instance. */
  const drop = (state) => {
    state.dead?.();
    state.app = state.dead = null;
  };

  /** The glue and the compiled module: once a page for all cards of this engine. */
  const engine = () => {
    const shared = customElements.get(NAME).engines;
    const url = base + card.wasm;
    const compile = async () => {
      if (!self.WebAssembly) throw Error('no WebAssembly here');
      const response = await fetch(url);
      if (!response.ok) throw Error(`${response.status} ${url}`);
      // Servers that do not know the type are met often; compiling the bytes asks for none.
      return WebAssembly.compile(await response.arrayBuffer());
    };
    if (!shared.has(url)) {
      const both = Promise.all([import(base + card.engine), compile()]);
      shared.set(url, both);
      both.catch(() => shared.delete(url));
    }
    return shared.get(url);
  };

  /**
   * An instance of its own for one card. The glue is a function of the `WebAssembly` that it
   * finds, so every call into the module passes through here: a trap is seen where it happens,
   * whatever microtask it comes from, and by the card whose it is. After it the instance is
   * never entered again.
   */
  const instantiate = (state, module, glue) => {
    let alive = true;
    const guard = (run) =>
      function () {
        if (!alive) return;
        try {
          return run.apply(this, arguments);
        } catch (error) {
          alive = false;
          trapped(state, error);
        }
      };
    const api = glue.default({
      Module: WebAssembly.Module,
      Instance: class {
        constructor(module, imports) {
          const { exports } = new WebAssembly.Instance(module, imports);
          this.exports = {};
          for (const name in exports)
            this.exports[name] = typeof exports[name] === 'function' ? guard(exports[name]) : exports[name];
        }
      },
    });
    api.initSync({ module });
    state.dead = () => (alive = false);
    return api;
  };

  /** A trap: the pristine card at once, then a fresh instance, twice at most. */
  const trapped = (state, error) => {
    fail(state, 'engine-trapped', error);
    if ((state.traps = (state.traps || 0) + 1) > 2) return;
    state.started = false;
    queueMicrotask(() => start(state));
  };

  /** Waits until nothing is selected in the card and no pointer is down on it. */
  const quiet = async (state) => {
    const busy = () => {
      const selection = document.getSelection();
      return (
        state.pressed ||
        state.shadow.getSelection?.().type === 'Range' ||
        (selection.type === 'Range' && selection.containsNode(state.host, true))
      );
    };
    while (busy())
      await new Promise((done) => {
        const events = ['selectionchange', 'pointerup', 'pointercancel'];
        const over = () => {
          events.forEach((e) => document.removeEventListener(e, over, true));
          setTimeout(done);
        };
        events.forEach((e) => document.addEventListener(e, over, true));
      });
  };

  /** The engine takes the card over. */
  const start = async (state) => {
    if (state.started || state.host.getAttribute('engine') === 'off') return;
    state.started = true;
    let parts;
    try {
      parts = await engine();
      await quiet(state);
    } catch (error) {
      return fail(state, error.name === 'CompileError' ? 'engine-refused' : 'engine-unreachable', error);
    }
    if (states.get(state.host) !== state) return;
    const root = frame();
    root.dataset.live = '';
    try {
      const api = instantiate(state, parts[1], parts[0]);
      const ok = api.mount({
        root,
        strings: card.strings,
        numbers: card.numbers,
        step: state.step,
        onStep: (step) => {
          go(state, step);
          tell(state, 'as-of', { step, date: card.days[step] });
        },
        onReady: async () => {
          await quiet(state);
          if (!state.dead) return;
          state.app = api;
          swap(state, root);
          tell(state, 'ready', { build: card.build });
        },
      });
      if (ok === false) fail(state, 'engine-other-build', 'the engine cannot read this card');
    } catch (error) {
      fail(state, 'engine-broken', error);
    }
  };

  /** Shows a step, with the engine or without. */
  const go = (state, step) => {
    state.step = step;
    if (state.app) state.app.show(step);
    else dress(state, state.root);
  };

  /** A card comes into the page. */
  const attach = (host) => {
    const shadow = host.shadowRoot || host.attachShadow({ mode: 'open' });
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(card.style);
    shadow.adoptedStyleSheets = [sheet];
    const root = build();
    const state = { host, shadow, root, step: stepOn(host.getAttribute('as-of')) };
    states.set(host, state);
    dress(state, root);
    shadow.replaceChildren(root);
    watch(state);
    if (listening.has(shadow)) return;
    listening.add(shadow);
    const on = (name, run) => shadow.addEventListener(name, (e) => states.has(host) && run(e, states.get(host)), true);
    on('toggle', (e, state) => {
      if (e.target.open) tell(state, 'open', { part: e.target.closest('.card>div').className });
    });
    on('click', (e, state) => {
      const link = e.target.closest('a');
      if (link && !tell(state, 'source', { address: link.href }, true)) e.preventDefault();
    });
    on('focusin', (e, state) => start(state));
    on('pointerdown', (e, state) => {
      state.pressed = true;
      // After the click that the release may be: a swap in between would lose it.
      const released = () => setTimeout(() => (state.pressed = false));
      for (const name of ['pointerup', 'pointercancel']) addEventListener(name, released, { once: true, capture: true });
      start(state);
    });
  };

  /** Calls the engine when the card comes near the viewport. */
  const watch = (state) => {
    state.near?.disconnect();
    state.near = new IntersectionObserver((seen) => {
      if (!seen.some((e) => e.isIntersecting)) return;
      state.near.disconnect();
      start(state);
    }, { rootMargin: '50% 0%' });
    state.near.observe(state.host);
  };

  /** A card leaves the page. */
  const detach = (host) => {
    const state = states.get(host);
    if (!state) return;
    state.near.disconnect();
    state.app?.unmount();
    drop(state);
    states.delete(host);
  };

  /** An attribute other than `claim` changed. */
  const update = (host, name) => {
    const state = states.get(host);
    if (!state) return;
    if (name === 'as-of') go(state, stepOn(host.getAttribute(name)));
    if (name === 'heading-level') dress(state, state.root);
    if (name === 'engine') watch(state);
  };

  /**
   * The element: a name can be defined once a page, so this shell is frozen. It knows no card;
   * it finds the one that an entry script registered, and tells it what happens to the element.
   */
  if (!customElements.get(NAME)) {
    const cards = new Map();
    const here = new Set();
    class Shell extends HTMLElement {
      static observedAttributes = ['claim', 'view', 'theme', 'heading-level', 'as-of', 'engine'];
      /** Compiled engines, by address. */
      static engines = new Map();
      /**
       * The first build of a claim stays: two would take turns on one element. Where no
       * element shows the entry's claim from its origin, one comes after its script.
       */
      static register(entry, script) {
        if (!cards.has(entry.slug)) cards.set(entry.slug, entry);
        here.forEach((host) => host.#settle());
        const same = (card) => card?.slug === entry.slug && card.origin === entry.origin;
        if (!script?.closest('body') || [...here].some((host) => same(host.#card))) return;
        const host = new Shell();
        host.setAttribute('claim', entry.slug);
        host.#bound = entry;
        script.after(host);
      }
      #bound;
      #card;
      connectedCallback() {
        here.add(this);
        this.#settle();
      }
      disconnectedCallback() {
        here.delete(this);
        // Moving an element disconnects and connects it in one task: that is no leaving.
        queueMicrotask(() => this.isConnected || this.#leave());
      }
      attributeChangedCallback(name) {
        if (name !== 'claim') return this.#card?.update(this, name);
        this.#leave();
        this.#bound = undefined;
        if (this.isConnected) this.#settle();
      }
      #settle() {
        if (this.#card) return;
        this.#card = this.#bound || cards.get(this.getAttribute('claim'));
        this.#card?.attach(this);
      }
      #leave() {
        this.#card?.detach(this);
        this.#card = undefined;
      }
    }
    customElements.define(NAME, Shell);
  }

  customElements
    .get(NAME)
    .register({ slug: card.slug, origin: base, build: card.build, attach, detach, update }, script);
};
