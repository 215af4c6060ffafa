// Puts a card into a page of the preview as a publisher would, with what the claim's own page has: the element with its
// text, and the script. Which claim, the address says: `article.html?claim=<slug>`.
(async () => {
  const slug = new URLSearchParams(location.search).get('claim') ?? '';
  if (!/^[a-z][\w.-]*$/i.test(slug)) return;
  const { view } = document.body.dataset;

  /** The element with its text; an empty one where the page cannot be had. */
  const pasted = async () => {
    const response = await fetch(`../${slug}.html`).catch(() => null);
    const text = response?.ok ? await response.text() : '';
    return new DOMParser().parseFromString(text, 'text/html').querySelector('report-denial');
  };

  const element = document.adoptNode(await pasted()) ?? document.createElement('report-denial');
  element.removeAttribute('heading-level');
  element.setAttribute('claim', slug);
  if (view === 'compact') element.setAttribute('view', 'compact');
  if (view === 'print') element.setAttribute('theme', 'light');
  const script = document.createElement('script');
  script.src = `../${slug}.js`;
  document.querySelector('#place').append(element, script);
  if (view !== 'print') return;

  /** Puts rules for print in force, and those for screens only out of it. */
  const toPaper = (rules) => {
    for (const rule of rules) {
      if (rule.media?.mediaText.includes('print')) rule.media.mediaText = 'all';
      else if (rule.media?.mediaText.includes('screen')) rule.media.mediaText = 'not all';
      if (rule.cssRules) toPaper(rule.cssRules);
    }
  };
  script.onload = () => {
    for (const sheet of element.shadowRoot?.adoptedStyleSheets ?? []) toPaper(sheet.cssRules);
    // What the card does before it is printed, it does now.
    dispatchEvent(new Event('beforeprint'));
  };
})();
