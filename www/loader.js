/**
 * The loader: everything of the card that is JavaScript. Each entry script is this function,
 * called with one card. It builds the finished card with `createElement` (no policy refuses
 * that), can always build it again, and lets the engine take over when the card comes near the
 * viewport; what a reader touches is there.
 *
 * @param {object} card
 * @param {string} card.slug     the claim's name
 * @param {string[]} [card.formerly] its former names: elements and addresses have them still
 * @param {string} card.build    differs between any two builds whose scripts differ
 * @param {string} card.engine   the glue's file name, beside this script
 * @param {string} card.wasm     the module's file name, beside this script
 * @param {string} card.style    the stylesheet
 * @param {string[]} card.days   the days of the steps, `2018-07-06`, earliest first
 * @param {string} card.strings  the texts of tree and card, divided by tabs
 * @param {string} card.tree     the finished card at the last step, see `build`; packed
 * @param {string} card.numbers  the card for the engine; packed
 */
({ slug, formerly = [], build: id, engine, wasm, style, days, strings, tree, numbers }) => {
  const NAME = 'report-denial';
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  const names = [slug, ...formerly];
  // Who holds scripts back may run them from elsewhere.
  const script = document.currentScript || all(document, names.map((name) => `[src$="/${name}.js"]`))[0];
  const base = new URL('.', script?.src || location).href;
  const address = base + slug + '.js';
  const make = (tag) => document.createElement(tag);
  let page;
  let sheet;
  /** The element's class. */
  let Shell;
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
    const url = base + wasm;
    const compile = async () => {
      const response = await fetch(url);
      const bytes = await response.arrayBuffer();
      try {
        // Not streamed: that would need the right type from every server.
        return await WebAssembly.compile(bytes);
      } catch (error) {
        // Not every server that has no module says so, nor do all that lost half of it.
        if (self.WebAssembly?.validate(bytes) === false) throw response.status;
        // Refused: to every card of the page.
        return error;
      }
    };
    return (Shell.engines[url] ||= Promise.all([import(base + engine), compile()]).catch((error) => {
      Shell.engines[url] = 0;
      // Another address for the same file: browsers remember a module that did not come.
      engine += '#';
      // With the place: that a page was opened from a disk, for one, is told by nothing else.
      throw `${error} ${base}`;
    }));
  };

  /** Tells the page; false where a listener cancelled. */
  const tell = (target, name, detail, cancelable) =>
    target.dispatchEvent(
      new CustomEvent(`${NAME}:${name}`, { bubbles: true, composed: true, cancelable, detail: { slug, ...detail } }),
    );

  /** Says once what went wrong, to the page and to its developer. */
  const report = (target, code, error) => {
    console.warn(`${NAME}: ${code} (${slug}): ${error}`);
    tell(target, 'error', { code, message: `${error}` });
  };

  /** One card in one element, from entering the page to leaving it. */
  const show = (host) => {
    // What a browser may lack or a page may have broken comes before the element's text goes.
    if (page !== host.ownerDocument) {
      // Once for all cards of a document, which is nearly always the same.
      page = host.ownerDocument;
      sheet = new page.defaultView.CSSStyleSheet();
      sheet.replaceSync(style);
    }
    const life = new AbortController();
    const { signal } = life;
    let root = build();
    const shadow = host.shadowRoot || host.attachShadow({ mode: 'open' });
    /** Its elements as they were made: which is which, whatever the page does to the tree. */
    let parts = all(root, '*');
    let step;
    let nearby;
    /** The start that counts, by an object of its own; just true where there shall be none. */
    let started;
    let pressed;
    let traps = 0;
    /** The engine's instance, see www/engine.js; the same once the card is its own. */
    let instance;
    let app;

    const attribute = (name) => host.getAttribute(name);

    /** Whether the step hides an element. */
    const hides = (e) => {
      const [from, to] = e.dataset.s.split(' ');
      return step < from || step >= to;
    };

    /** What attributes and the step decide, on a card that stands or is about to. */
    const dress = (root) => {
      for (const e of all(root, '[data-s]')) e.toggleAttribute('hidden', hides(e));
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

    /** Puts `fresh` where the card stands, or stood; open parts and focus go with it. */
    const swap = (fresh) => {
      const next = all(fresh, '*');
      next.forEach((e, i) => e.open === false && (e.open = parts[i].open));
      const focus = parts.indexOf(shadow.activeElement);
      dress(fresh);
      shadow.append(fresh);
      // Laid out before the other goes: Safari knows the height of a new container late, and would scroll the page up.
      fresh.offsetTop;
      root.remove();
      root = fresh;
      parts = next;
      point(parts[focus]);
    };

    /** Lets go of the engine's instance. */
    const drop = () => {
      instance?.kill();
      app = instance = null;
      started = 1;
    };

    /** Falls back to the finished card, and says so. */
    const fail = (code, error) => {
      const live = app;
      drop();
      if (live) swap(build());
      report(host, code, error);
    };

    /** A trap: the finished card at once, then a fresh instance, twice at most. */
    const trapped = (error) => {
      fail('engine-trapped', error);
      started = ++traps > 2 || signal.aborted;
      start();
    };

    /** The engine takes the card over. */
    const start = async () => {
      if (started || !nearby || attribute('engine') === 'off') return;
      const own = (started = {});
      let code = 'engine-unreachable';
      try {
        const [glue, module] = await load();
        if (started !== own) return;
        code = 'engine-refused';
        if (module.message) throw module;
        code = 'engine-broken';
        const fresh = frame();
        const api = (instance = glue.start(module, trapped));
        await new Promise((onReady) => {
          const read = api.mount({
            root: fresh,
            strings,
            numbers: unpack(numbers),
            step,
            onStep: (chosen) => {
              go(chosen ?? step);
              if (chosen >= 0) tell(host, 'as-of', { step, date: days[step] });
            },
            onReady,
          });
          if (read === false) throw 'other build';
        });
        await glue.quiet(shadow, () => pressed);
        api.show(step);
        // A trap, meanwhile or just now; or the element left.
        if (signal.aborted || started !== own) return;
        swap(fresh);
        // Laid out before it may hold the page's scroll (see card.css): Firefox would move.
        root.offsetTop;
        root.dataset.live = '';
        app = api;
        tell(host, 'ready', { build: id });
        glue.settle(root, signal);
      } catch (error) {
        if (started !== own) return;
        // Safari compiles where the policy refuses, and then makes no instance.
        fail(/^Comp/.test(error) ? 'engine-refused' : code, error);
        if (code === 'engine-unreachable') addEventListener('online', () => start((started = 0)), { signal, once: true });
      }
    };

    /** What the compact view leaves out is closed in it. */
    const view = () => {
      for (const e of all(root, '.rest')) e.open = attribute('view') !== 'compact';
    };

    /** Shows a step, with the engine or without. */
    const go = (to) => {
      step = to;
      app ? app.go(root, step, hides) : dress(root);
    };

    /** The step on a day: the last on or before it, the first where it is before all. */
    const asOf = (day) => Math.max(0, days.findLastIndex((known) => known <= (day || '9999')));

    /** Where `#rd=<slug>/<part>@<day>` leads, part and day being optional: opened and focused. */
    const visit = (hash) => {
      const [, name, part, day] = /^#rd=([^/@]+)\/?([^@]*)@?(.*)/.exec(hash) || [];
      if (!names.includes(name)) return;
      let target = all(root, '[data-part]').find((e) => e.dataset.part === part) || root.firstChild;
      // All of it at once: the part must be there to be seen.
      if (day || target.closest('[hidden]')) dress(root, go(asOf(day)));
      for (let e = target; e !== root; e = e.parentNode) if (e.open === false) e.open = true;
      for (const e of all(target, ':scope:not(li) > details:not(.rest), :scope > td > details')) e.open = true;
      // Not there on that day, or not without the engine.
      if (!target.getClientRects().length) target = root.firstChild;
      target.scrollIntoView();
      point(target);
    };

    /** Goes where the page's address leads; of several cards of this claim the first one does. */
    const follow = () =>
      [host, null].includes(document.querySelector(names.map((name) => `${NAME}[claim="${name}"]`))) && visit(location.hash);

    /** Copies what a button says: an address of a part, the embed code, or a text. */
    const copy = async (button) => {
      let { copy: text } = button.dataset;
      if (text[0] === '#')
        text = location.href.split('#')[0] + `#rd=${slug}/` + (button.closest('[data-part]')?.dataset.part || '') + (days[step + 1] ? '@' + days[step] : '');
      if (text === '<') text = `<script async src="${address}"></script>`;
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

    const until = { signal, capture: true };
    shadow.addEventListener('click', (e) => {
      const on = (selector) => e.target.closest(selector);
      const [link, inside, button] = [on('a[rel]'), on('a:not([rel])'), on('[data-copy]')];
      const part = on('summary')?.parentNode;
      if (link && !tell(host, 'source', { address: link.href }, true)) e.preventDefault();
      if (inside) visit(inside.getAttribute('href'), e.preventDefault());
      if (button) copy(button);
      if (part && !part.open) tell(host, 'open', { part: (part.closest('[data-part]') || part).dataset.part || 'card' });
    }, until);
    // Keys that change a value are no short cuts of the page's, which cannot tell: to it the element was pressed.
    shadow.addEventListener('keydown', (e) => e.target.value && e.stopPropagation(), until);
    for (const name of ['pointerdown', 'pointerup', 'pointercancel'])
      // Up only after the click that may follow: a swap in between would lose it.
      addEventListener(name, () => setTimeout(() => (pressed = name === 'pointerdown')), until);

    shadow.adoptedStyleSheets = [sheet];
    view();
    go(asOf(attribute('as-of')));
    shadow.replaceChildren(root);
    // What may be missing from here on keeps no card from being read.
    const near = new IntersectionObserver(
      (seen) => {
        nearby = seen.at(-1).isIntersecting;
        start();
      },
      { rootMargin: '50%' },
    );
    let restored = 0;
    const watch = new MutationObserver((changes) => {
      // Emptied by the page: the same card again, but not for ever against a page that insists.
      if (root.parentNode !== shadow && restored++ < 9) shadow.replaceChildren(root);
      for (const { attributeName: name } of changes) {
        if (name === 'as-of') go(asOf(attribute(name)));
        if (name === 'view') view();
        if (name) dress(root);
      }
      // It may have an engine now.
      start();
    });
    near.observe(host);
    watch.observe(host, { attributeFilter: ['view', 'heading-level', 'as-of', 'engine', 'target'] });
    watch.observe(shadow, { childList: true });
    addEventListener('hashchange', follow, until);
    follow();

    return {
      /** The element left the page. */
      detach() {
        life.abort();
        near.disconnect();
        watch.disconnect();
        app?.unmount();
        // After the engine has cleared up, which it does in a microtask.
        setTimeout(drop);
        // The text in the element is to be seen again.
        shadow.adoptedStyleSheets = [];
        shadow.replaceChildren(make('slot'));
      },
    };
  };

  /** The card; where the browser or the page allows none, the element's own text. */
  const attach = (host) => {
    try {
      return show(host);
    } catch (error) {
      report(host, 'card-refused', error);
      return { detach() {} };
    }
  };

  /**
   * The element: a name can be defined once a page, so this shell is frozen, and cards of other
   * releases live in it. It knows no card: it finds the one that an entry script registered, and
   * says when the element is there and when it is gone. DESIGN.md has the contract.
   */
  try {
    Shell = customElements.get(NAME);
    if (!Shell) {
      const entries = { __proto__: null };
      const here = new Set();
      Shell = class extends HTMLElement {
        static observedAttributes = ['claim'];
        /** Compiled engines, by address: the entries' own. */
        static engines = {};
        /**
         * The first build of a claim stays: two would take turns on one element. But of two
         * publishers each has the element right before its own script. Where no element shows the
         * entry, one comes after its script.
         */
        static register(entry, script) {
          const { id, names } = entry;
          for (const name of names) entries[name] ||= entry;
          here.forEach((host) => host.#settle());
          let host = script?.previousElementSibling;
          if (!here.has(host) || !names.includes(host.getAttribute('claim'))) {
            if (!script?.closest('body') || [...here].some((host) => host.#entry?.id === id)) return;
            host = new Shell();
            host.setAttribute('claim', names[0]);
            script.after(host);
          }
          if (host.#entry.id !== id) host.#turn(entry);
        }
        #entry;
        #card;
        connectedCallback() {
          here.add(this);
          this.#settle();
        }
        disconnectedCallback() {
          // Moving an element disconnects and connects it in one task: that is no leaving.
          queueMicrotask(() => this.isConnected || (here.delete(this), this.#turn(this.#entry)));
        }
        adoptedCallback() {
          // Styles belong to one document.
          this.#turn(this.#entry);
        }
        attributeChangedCallback(name, before, now) {
          if (before !== now) this.#turn();
        }
        /** Shows the card, where there is one to show. */
        #settle() {
          this.#entry ||= entries[this.getAttribute('claim')];
          try {
            if (this.isConnected) this.#card ||= this.#entry?.attach(this);
          } catch (error) {
            console.warn(`${NAME}: ${error}`);
          }
        }
        /** Shows an entry's card afresh, or that of whichever entry there is. */
        #turn(entry) {
          this.#card?.detach();
          this.#card = null;
          this.#entry = entry;
          this.#settle();
        }
      };
      customElements.define(NAME, Shell);
    }
    Shell.register({ id: address, names, attach }, script);
  } catch (error) {
    report(script || document, 'card-refused', error);
  }
};
