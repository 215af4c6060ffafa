// The catalogue: finds a claim, shows it in every kind of page, and hands out what to paste. Which claim and which view
// stand in the address (`#claim=<slug>&view=<view>`), so they survive a reload; where the reader was is kept for the session.
// One card at a time is loaded, however many claims there are.
(() => {
  const $ = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  const ABOUT = {
    article: 'An ordinary article, with what stands below as “element with text”.',
    compact: 'The same with view="compact": the rest opens from one line.',
    rtl: 'A page that runs from right to left. The card keeps the direction of its own language.',
    hostile: 'A page with forty important properties on everything, and a root font of 62.5 %.',
    print: 'What paper shows: closed parts are open, and sources have their addresses.',
    frame: 'The claim’s own page, as the frame below shows it, in the height that it asks for.',
    plain: 'What feeds, reader modes and crawlers have: the text in the element, with scripting off.',
  };

  // What is kept while the page is loaded anew; a browser that keeps nothing loses the place, and no more.
  const KEY = 'report-denial-preview';
  const kept = (() => {
    try {
      return JSON.parse(sessionStorage.getItem(KEY)) ?? {};
    } catch {
      return {};
    }
  })();
  const keep = () => {
    const state = {
      hash: location.hash,
      top: scrollY,
      words: $('words').value,
      from: $('from').value,
      width: $('width').value,
      paste: $('paste').open,
      height: $('stage').firstChild?.offsetHeight,
      inner: inside()?.defaultView.scrollY,
      open: openParts(),
    };
    try {
      sessionStorage.setItem(KEY, JSON.stringify(state));
    } catch {
      // See above.
    }
  };

  const items = all('#claims > li');
  const claims = new Map(all('a[data-claim]').map((link) => [link.dataset.claim, link]));
  const chosen = () => new URLSearchParams(location.hash.slice(1));
  const address = (values) => `#${new URLSearchParams(values)}`;

  // The list

  /** Letters alone: no case, no accents. */
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const texts = new Map(items.map((item) => [item, plain(`${item.dataset.find} ${item.querySelector('h2').textContent}`)]));

  const filter = () => {
    const words = plain($('words').value).split(/\s+/).filter(Boolean);
    for (const item of items) item.hidden = !words.every((word) => texts.get(item).includes(word));
    const shown = items.filter((item) => !item.hidden).length;
    const noun = items.length === 1 ? 'claim' : 'claims';
    $('count').textContent = words.length ? `${shown} of ${items.length} ${noun}` : `${items.length} ${noun}`;
  };

  // The desk

  /** The document in the frame, where it is of this origin. */
  const inside = () => {
    try {
      return $('stage').firstChild?.contentDocument;
    } catch {
      return null;
    }
  };
  const parts = () => all('details', inside()?.querySelector('report-denial')?.shadowRoot ?? document.createElement('p'));
  /** A part of the card by where it stands: its name, and its number in it. */
  const names = () => {
    const counts = {};
    return parts().map((part) => {
      const name = part.closest('[data-part]')?.dataset.part ?? '';
      return `${name} ${(counts[name] = (counts[name] ?? 0) + 1)}`;
    });
  };
  const openParts = () => {
    const named = names();
    return parts().flatMap((part, place) => (part.open ? [named[place]] : []));
  };

  /** Waits for the card in the frame, gives up when another one is wanted. */
  const standing = (frame) =>
    new Promise((done) => {
      const end = Date.now() + 10_000;
      const ask = () => {
        if (!frame.isConnected || Date.now() > end) return;
        const root = inside()?.querySelector('report-denial')?.shadowRoot;
        if (root?.querySelector('.card')) done();
        else setTimeout(ask, 20);
      };
      ask();
    });

  const fit = (frame) => {
    const watch = new frame.contentWindow.ResizeObserver(() => {
      frame.height = Math.ceil(inside()?.documentElement.getBoundingClientRect().height ?? 0) || frame.height;
    });
    watch.observe(frame.contentDocument.documentElement);
  };

  const put = (link, view, back) => {
    const slug = link.dataset.claim;
    const frame = document.createElement('iframe');
    const own = view === 'frame' || view === 'plain';
    frame.title = own ? link.dataset.title : `${link.dataset.title} (${ABOUT[view]})`;
    frame.height = back?.height ?? (own ? link.dataset.height : 600);
    if (view === 'plain') frame.sandbox = '';
    frame.src = own ? `${slug}.html` : `preview/${view}.html?claim=${slug}`;
    $('alone').href = frame.src;
    frame.addEventListener('load', async () => {
      if (view === 'plain' || !inside()) return;
      if (view !== 'frame') fit(frame);
      await standing(frame);
      const named = names();
      if (back) for (const [place, part] of parts().entries()) part.open = back.open.includes(named[place]) || part.open;
      if (back?.inner) inside().defaultView.scrollTo(0, back.inner);
      if (back) settle(back.top);
    });
    $('stage').replaceChildren(frame);
  };

  /** Scrolls back, as often as what comes in moves the place, until the reader scrolls. */
  const settle = (top) => {
    const end = Date.now() + 1_500;
    let stopped = false;
    for (const event of ['wheel', 'keydown', 'pointerdown', 'touchstart'])
      addEventListener(event, () => (stopped = true), { once: true, passive: true });
    const go = () => {
      if (stopped || Date.now() > end) return;
      if (Math.abs(scrollY - top) > 1) scrollTo({ top, behavior: 'instant' });
      setTimeout(go, 50);
    };
    go();
  };

  /** The snippets of a claim. The element with its text stands in the claim's own page. */
  const snippets = async (link) => {
    const from = $('from').value.trim().replace(/\/+$/, '');
    const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
    const slug = link.dataset.claim;
    const script = `<script async src="${escaped(`${from}/${slug}.js`)}"></script>`;
    $('script').value = script;
    $('iframe').value =
      `<iframe src="${escaped(`${from}/${slug}.html`)}" title="${escaped(link.dataset.title)}" ` +
      `width="100%" height="${link.dataset.height}" loading="lazy"></iframe>`;
    link.pasted ??= fetch(`${slug}.html`)
      .then((response) => response.text())
      .then((page) => /<report-denial .*<\/report-denial>/.exec(page)[0].replace(' heading-level="1"', ''));
    const element = await link.pasted.catch(() => null);
    if (chosen().get('claim') === slug)
      $('element').value = element ? element + script : `the claim’s page was not to be had: card embed ${slug}`;
  };

  const copy = async (name) => {
    const field = $(name);
    const label = document.querySelector(`label[for=${name}]`).textContent;
    const told = (text) => {
      // Said again where it is the same.
      $('copied').textContent = '';
      setTimeout(() => ($('copied').textContent = text));
    };
    try {
      await navigator.clipboard.writeText(field.value);
      told(`Copied: ${label}.`);
    } catch {
      field.focus();
      field.select();
      told('The browser keeps the clipboard to itself: the text is selected, copy it.');
    }
  };

  // What the address says

  let before = '';
  let listTop = 0;
  const show = (back) => {
    const wanted = chosen();
    const link = claims.get(wanted.get('claim'));
    const view = wanted.get('view') in ABOUT ? wanted.get('view') : 'article';
    if (link && !before) listTop = scrollY;
    $('list').hidden = !!link;
    $('one').hidden = !link;
    for (const problem of all('[data-problem]'))
      problem.hidden = !!link && problem.dataset.problem !== link.closest('li').dataset.slug;
    document.title = link ? `${link.textContent} · Claims` : 'Claims';
    if (!link) {
      $('stage').replaceChildren();
      if (before) {
        scrollTo(0, listTop);
        claims.get(before).focus({ preventScroll: true });
      }
      before = '';
      return;
    }
    const slug = link.dataset.claim;
    for (const tab of all('#views a')) {
      tab.href = address({ claim: slug, view: tab.dataset.view });
      if (tab.dataset.view === view) tab.setAttribute('aria-current', 'page');
      else tab.removeAttribute('aria-current');
    }
    $('about').textContent = ABOUT[view];
    $('print').hidden = view !== 'print';
    if (before !== slug) {
      $('headline').textContent = link.dataset.headline;
      $('headline').lang = link.hreflang;
      $('headline').dir = 'auto';
      const facts = all('p', link.closest('li')).map((fact) => fact.cloneNode(true));
      $('facts').replaceChildren(...facts);
      aim($('facts'));
      // The messages stand above: going there by the address would leave the claim.
      for (const trouble of all('a.trouble', $('facts')))
        trouble.addEventListener('click', (event) => {
          event.preventDefault();
          document.getElementById(trouble.hash.slice(1)).scrollIntoView();
        });
      snippets(link);
      if (!back) {
        scrollTo(0, 0);
        $('headline').focus({ preventScroll: true });
      }
    }
    before = slug;
    put(link, view, back);
  };

  /** Links to claims lead to the desk; without this script they lead to the claims' own pages. */
  const aim = (within) => {
    for (const link of all('a[data-claim]', within)) link.href = address({ claim: link.dataset.claim });
  };

  aim(document);
  $('filter').hidden = false;
  $('words').value = kept.words ?? '';
  if (kept.from) $('from').value = kept.from;
  filter();
  $('words').addEventListener('input', filter);
  $('filter').addEventListener('submit', (event) => {
    event.preventDefault();
    const first = items.find((item) => !item.hidden)?.querySelector('a[data-claim]');
    if (first) location.hash = first.hash;
  });
  const narrow = () => ($('stage').dataset.width = $('width').value);
  if (kept.width) $('width').value = kept.width;
  narrow();
  $('paste').open = !!kept.paste;
  $('from').addEventListener('input', () => claims.has(before) && snippets(claims.get(before)));
  $('width').addEventListener('change', narrow);
  $('print').addEventListener('click', () => $('stage').firstChild?.contentWindow.print());
  for (const button of all('[data-copies]')) button.addEventListener('click', () => copy(button.dataset.copies));
  addEventListener('hashchange', () => show());
  addEventListener('pagehide', keep);

  history.scrollRestoration = 'manual';
  const back = kept.hash === location.hash ? kept : undefined;
  show(back);
  if (back) settle(back.top);
})();
