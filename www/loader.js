/**
 * The loader: everything of the card that is JavaScript. Each entry script is this function,
 * called with one card. It builds the finished card with `createElement` (no policy refuses
 * that), can always build it again, and lets the engine take over when the card comes near the
 * viewport; what a reader touches is there.
 *
 * @param {object} card
 * @param {string} card.slug     the claim's name
 * @param {string} card.build    differs between any two builds whose scripts differ
 * @param {string} card.engine   the glue's file name, beside this script
 * @param {string} card.wasm     the module's file name, beside this script
 * @param {string} card.style    the stylesheet
 * @param {string[]} card.days   the days of the steps, `2018-07-06`, earliest first
 * @param {string} card.strings  the texts of tree and card, divided by tabs
 * @param {string} card.tree     the finished card at the last step, see `build`; packed
 * @param {string} card.numbers  the card for the engine; packed
 */
({ slug, build: id, engine, wasm, style, days, strings, tree, numbers }) => {
  const NAME = 'report-denial';
  const script = document.currentScript;
  const base = new URL('.', script?.src || location).href;
  const source = script?.src || base + slug + '.js';
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  const make = (tag) => document.createElement(tag);
  let sheet;
  strings = strings.split('\t');

  /** The numbers of which `packed` in src/entry.rs made a string. */
  const unpack = (packed) => {
    let high = 0;
    return [...packed].flatMap((digit) => {
      const n = digit.charCodeAt() - (digit > '[' ? 36 : 35);
      const number = high * 62 + n;
      high = n < 62 ? 0 : high * 29 + n - 61;
      return high ? [] : number;
    });
  };
  tree = unpack(tree);

  /** What the engine renders into: the card is its only child. */
  const frame = () => {
    const root = make('div');
    root.className = 'root';
    return root;
  };

  /** The pristine card in its frame, from the numbers that `Node::write` in src/tree.rs made. */
  const build = () => {
    let at = 0;
    let fresh = 0;
    const next = () => tree[at++];
    /** A string by its number: 0 is one that was not there before. */
    const string = (n) => strings[n - 1] ?? strings[fresh++];
    const node = (drawn) => {
      const head = next();
      const text = string(head >> 1);
      if (head & 1) return text;
      drawn ||= text === 'svg';
      const element = drawn ? document.createElementNS('http://www.w3.org/2000/svg', text) : make(text);
      for (let n = next(); n--; ) element.setAttribute(string(next()), string(next()));
      for (let n = next(); n--; ) element.append(node(drawn));
      return element;
    };
    const root = frame();
    root.append(node());
    return root;
  };

  /** The glue and the compiled module: once a page for all cards of this engine. */
  const load = () => {
    const { engines } = customElements.get(NAME);
    const url = base + wasm;
    const compile = async () => {
      const response = await fetch(url);
      const bytes = await response.arrayBuffer();
      // Not every server that has no module says so: its bytes do.
      if (new Uint8Array(bytes)[3] !== 0x6d) throw response.status;
      try {
        // Not streamed: that would need the right type from every server.
        return await WebAssembly.compile(bytes);
      } catch (error) {
        error.code = 'engine-refused';
        throw error;
      }
    };
    return (engines[url] ||= Promise.all([import(base + engine), compile()]).catch((error) => {
      delete engines[url];
      throw error;
    }));
  };

  /** One card in one element, from entering the page to leaving it. */
  const attach = (host) => {
    const shadow = host.shadowRoot || host.attachShadow({ mode: 'open' });
    const life = new AbortController();
    const { signal } = life;
    let root = build();
    let step;
    let started;
    let pressed;
    let traps = 0;
    /** The engine's exports once the card is theirs; `kill` shuts the instance behind them. */
    let app;
    let kill;

    const attribute = (name) => host.getAttribute(name);

    /** Tells the page; false where a listener cancelled. */
    const tell = (name, detail, cancelable) =>
      host.dispatchEvent(
        new CustomEvent(`${NAME}:${name}`, { bubbles: true, composed: true, cancelable, detail: { slug, ...detail } }),
      );

    /** What attributes and the step decide, on a card that stands or is about to. */
    const dress = (root) => {
      for (const e of all(root, '[data-s]')) {
        const [from, to] = e.dataset.s.split(' ');
        e.toggleAttribute('hidden', step < from || step >= to);
      }
      const target = attribute('target');
      for (const e of all(root, '[rel]')) target ? (e.target = target) : e.removeAttribute('target');
      const level = +/^[1-8]$/.exec(attribute('heading-level')) || 2;
      for (const e of all(root, '[role=heading]'))
        e.ariaLevel = level + (e.className !== 'headline');
    };

    /** Focuses something, also what a reader cannot focus otherwise. */
    const point = (e) => {
      if (e?.tabIndex < 0) e.tabIndex = -1;
      e?.focus({ preventScroll: true });
    };

    /** Puts `fresh` where the card stands; open parts and focus go with it. */
    const swap = (fresh) => {
      const open = all(root, 'details');
      all(fresh, 'details').forEach((e, i) => (e.open = open[i]?.open));
      const focusable = 'a,summary,button,input,select,.card,[data-part]';
      const focus = all(root, focusable).indexOf(shadow.activeElement);
      dress(fresh);
      root.replaceWith(fresh);
      root = fresh;
      point(all(root, focusable)[focus]);
    };

    /** Lets go of the engine's instance. */
    const drop = () => {
      kill?.();
      app = kill = 0;
    };

    /** Falls back to the finished card, and says so once, to the page and to its developer. */
    const fail = (code, error) => {
      const live = app;
      drop();
      if (live) swap(build());
      console.warn(`${NAME}: ${code} (${slug}): ${error}`);
      tell('error', { code, message: `${error}` });
    };

    /** A trap: the finished card at once, then a fresh instance, twice at most. */
    const trapped = (error) => {
      fail('engine-trapped', error);
      started = ++traps > 2;
      start();
    };

    /**
     * An instance for this card alone. The glue is a function of the `WebAssembly` it finds,
     * so every call into the module passes through here: a trap is seen where it happens,
     * whatever microtask it comes from, and the instance is never entered again.
     */
    const instantiate = (glue, module) => {
      let alive = true;
      let memory;
      kill = () => {
        alive = false;
        // What the glue still calls gives nothing, and where it looks for errors stands none.
        if (memory) new Uint8Array(memory.buffer).fill(0);
      };
      const own = kill;
      const guard = (run) =>
        function (...values) {
          if (alive)
            try {
              return run(...values);
            } catch (error) {
              own();
              trapped(error);
            }
        };
      const api = glue.default({
        Module: WebAssembly.Module,
        Instance: function (...values) {
          this.exports = {};
          for (const [name, it] of Object.entries(new WebAssembly.Instance(...values).exports))
            this.exports[name] = it instanceof Function ? guard(it) : it;
          memory = this.exports.memory;
        },
      });
      api.initSync({ module });
      return api;
    };

    /**
     * Waits until nothing is selected and no pointer is down, on the whole page: whether a
     * selection touches the card cannot be told in every browser.
     */
    const quiet = async () => {
      while (pressed || [getSelection(), shadow.getSelection?.()].some((selection) => selection?.type === 'Range'))
        await new Promise((done) => setTimeout(done, 200));
    };

    /** The engine takes the card over. */
    const start = async () => {
      if (started || attribute('engine') === 'off') return;
      started = true;
      let parts;
      try {
        parts = await load();
      } catch (error) {
        return signal.aborted || fail(error.code || 'engine-unreachable', error);
      }
      if (signal.aborted) return;
      const fresh = frame();
      try {
        const api = instantiate(...parts);
        const own = kill;
        const read = api.mount({
          root: fresh,
          strings,
          numbers: unpack(numbers),
          step,
          onStep: (chosen) => {
            go(chosen);
            tell('as-of', { step, date: days[step] });
          },
          onReady: async () => {
            await quiet();
            if (kill !== own) return;
            api.show(step);
            swap(fresh);
            // Laid out before it may hold the page's scroll (see card.css): Firefox would move.
            root.offsetTop;
            root.dataset.live = '';
            app = api;
            tell('ready', { build: id });
            settle();
          },
        });
        if (read === false) throw 'other build';
      } catch (error) {
        fail('engine-broken', error);
      }
    };

    /**
     * Lays out what closed parts hold while the browser has nothing to do: to open one for the
     * first time then takes half as long. What is asked for does not matter.
     */
    const settle = () => {
      const left = all(root, '.statement>:first-child,li>:first-child');
      const some = (idle) => {
        while (left[0] && idle.timeRemaining() > 4) left.pop().offsetTop;
        if (left[0] && !signal.aborted) self.requestIdleCallback(some);
      };
      self.requestIdleCallback?.(some);
    };

    /** Shows a step, with the engine or without. */
    const go = (to) => {
      step = to;
      dress(root);
      // The texts first, which is what a reader waits for: the engine finds them as it wants them.
      if (app) requestAnimationFrame(() => setTimeout(() => app && app.show(step)));
    };

    /** The step on a day: the last on or before it, the first where it is before all. */
    const asOf = (day) => Math.max(0, days.findLastIndex((known) => known <= (day || '9999')));

    /** Where `#rd=<slug>/<part>@<day>` leads, part and day being optional: opened and focused. */
    const visit = (hash) => {
      const [, name, part, day] = /^#rd=([^/@]+)\/?([^@]*)@?(.*)/.exec(hash) || [];
      if (name !== slug) return;
      let target = all(root, '[data-part]').find((e) => e.dataset.part === part) || root.firstChild;
      if (day || target.closest('[hidden]')) go(asOf(day));
      for (let e = target; e !== root; e = e.parentNode) if (e.open === false) e.open = true;
      for (const e of all(target, ':scope:not(li) > details:not(.rest), :scope > td > details')) e.open = true;
      // Not there on that day, or not without the engine.
      if (!target.getClientRects().length) target = root.firstChild;
      target.scrollIntoView();
      point(target);
    };

    /** Goes where the page's address leads; of several cards of this claim the first one does. */
    const follow = () =>
      [host, null].includes(document.querySelector(`${NAME}[claim="${slug}"]`)) && visit(location.hash);

    /** Copies what a button says: an address of a part, the embed code, or a text. */
    const copy = async (button) => {
      let { copy: text } = button.dataset;
      if (text[0] === '#')
        text = location.href.split('#')[0] + `#rd=${slug}/` + (button.closest('[data-part]')?.dataset.part || '') + (days[step + 1] ? '@' + days[step] : '');
      if (text === '<') text = `<script async src="${source}"></script>`;
      text ||= button.parentNode.previousSibling.textContent;
      const [copied] = all(root, '.copied');
      copied.hidden = true;
      for (const e of all(root, '[data-copy] + input')) e.remove();
      for (const e of all(root, '[data-copied]')) delete e.dataset.copied;
      try {
        await navigator.clipboard.writeText(text);
        // What is shown anew is said anew.
        copied.hidden = false;
        button.dataset.copied = '';
      } catch {
        // Not allowed here: the reader's own keys may.
        const input = make('input');
        input.ariaLabel = button.ariaLabel || button.textContent;
        input.value = text;
        button.after(input);
        input.select();
      }
    };

    const near = new IntersectionObserver((seen) => seen.some((e) => e.isIntersecting) && start(), {
      rootMargin: '50%',
    });
    const until = { signal, capture: true };
    shadow.addEventListener('click', (e) => {
      const on = (selector) => e.target.closest(selector);
      const [link, inside, button] = [on('a[rel]'), on('a:not([rel])'), on('[data-copy]')];
      const part = on('summary')?.parentNode;
      if (link && !tell('source', { address: link.href }, true)) e.preventDefault();
      if (inside) visit(inside.getAttribute('href'), e.preventDefault());
      if (button) copy(button);
      if (part && !part.open) tell('open', { part: (part.closest('[data-part]') || part).dataset.part || 'card' });
    }, until);
    for (const name of ['pointerdown', 'pointerup', 'pointercancel'])
      // Up only after the click that may follow: a swap in between would lose it.
      addEventListener(name, () => setTimeout(() => (pressed = name === 'pointerdown')), until);

    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(style);
    shadow.adoptedStyleSheets = [sheet];
    step = asOf(attribute('as-of'));
    all(root, '.rest')[0].open = attribute('view') !== 'compact';
    dress(root);
    shadow.replaceChildren(root);
    near.observe(host);
    addEventListener('hashchange', follow, until);
    follow();

    return {
      /** An attribute other than `claim` changed. */
      update(name) {
        if (name === 'as-of') go(asOf(attribute(name)));
        if (name === 'view') all(root, '.rest')[0].open = attribute(name) !== 'compact';
        dress(root);
        // Asks anew whether the card is near: it may have an engine now.
        near.disconnect();
        near.observe(host);
      },
      /** The element left the page. */
      detach() {
        life.abort();
        near.disconnect();
        app?.unmount();
        // After the engine has cleared up, which it does in a microtask.
        setTimeout(drop);
        // The text in the element is to be seen again.
        shadow.adoptedStyleSheets = [];
        shadow.replaceChildren(make('slot'));
      },
    };
  };

  /**
   * The element: a name can be defined once a page, so this shell is frozen. It knows no card;
   * it finds the one that an entry script registered, and tells it what happens to the element.
   */
  if (!customElements.get(NAME)) {
    const entries = Object.create(null);
    const here = new Set();
    class Shell extends HTMLElement {
      static observedAttributes = ['claim', 'view', 'heading-level', 'as-of', 'engine', 'target'];
      /** Compiled engines, by address. */
      static engines = {};
      /**
       * The first build of a claim stays: two would take turns on one element. Where no
       * element shows the claim from the entry's origin, one comes after its script.
       */
      static register(entry, script) {
        entries[entry.slug] ||= entry;
        here.forEach((host) => host.#settle());
        const shown = (host) => host.#entry?.slug === entry.slug && host.#entry.base === entry.base;
        if (!script?.closest('body') || [...here].some(shown)) return;
        const host = new Shell();
        host.setAttribute('claim', entry.slug);
        host.#entry = entry;
        script.after(host);
      }
      #entry;
      #card;
      connectedCallback() {
        here.add(this);
        this.#settle();
      }
      disconnectedCallback() {
        // Moving an element disconnects and connects it in one task: that is no leaving.
        queueMicrotask(() => this.isConnected || (here.delete(this), this.#leave()));
      }
      attributeChangedCallback(name) {
        if (name !== 'claim') return this.#card?.update(name);
        this.#leave();
        if (this.isConnected) this.#settle();
      }
      #settle() {
        this.#entry ||= entries[this.getAttribute('claim')];
        this.#card ||= this.#entry?.attach(this);
      }
      #leave() {
        this.#card?.detach();
        this.#card = this.#entry = null;
      }
    }
    customElements.define(NAME, Shell);
  }
  customElements.get(NAME).register({ slug, base, build: id, attach }, script);
};
