// What a screen reader is given of a card. Chromium tells its accessibility tree; Firefox tells
// nothing of its own over this protocol, so there it is read from the elements that are shown.

/** The ids of the nodes in the card, and of those that need the engine, over the protocol. */
const nodesOf = async (session) => {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const within = (node) => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(within)];
  const classes = ({ attributes: a = [] }) => (a[a.indexOf('class') + 1] ?? '').split(' ');
  const all = within(root);
  const ids = (name) =>
    new Set(all.filter((node) => node.attributes && classes(node).includes(name)).flatMap(within).map((node) => node.backendNodeId));
  return { card: ids('card'), live: ids('live') };
};

const STATES = ['level', 'expanded', 'checked', 'selected', 'disabled', 'focusable', 'live', 'atomic', 'hidden', 'url'];

const inChromium = async (page) => {
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.enable');
    await session.send('Accessibility.enable');
    const { card, live } = await nodesOf(session);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const spoken = (node) => {
      if (live.has(node.backendDOMNodeId)) return [];
      const inner = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? spoken(byId.get(id)) : []));
      if (node.ignored || !card.has(node.backendDOMNodeId)) return inner;
      const states = (node.properties ?? []).filter(({ name }) => STATES.includes(name));
      const told = states.map(({ name, value }) => `${name}=${value.value}`).sort();
      return [[node.role.value, node.name?.value ?? '', node.description?.value ?? '', ...told].join(' | '), ...inner];
    };
    return spoken(nodes.find((node) => !node.parentId));
  } finally {
    await session.detach();
  }
};

const inElements = (card) =>
  card.ask(({ shadowRoot }) => {
    const spoken = (node) => {
      if (node instanceof Text) return node.data.trim() ? [`text | ${node.data.trim()}`] : [];
      if (node.matches('.live, [aria-hidden=true]')) return [];
      // `display: contents` and what only holds other things is not shown itself.
      if (!node.checkVisibility({ visibilityProperty: true })) return [];
      const said = ['role', 'aria-label', 'aria-level', 'aria-live', 'aria-current', 'aria-valuetext', 'href', 'title', 'lang', 'dir'];
      const told = said.flatMap((name) => (node.hasAttribute(name) ? [`${name}=${node.getAttribute(name)}`] : []));
      const open = node.localName === 'summary' ? [`expanded=${node.parentNode.open}`] : [];
      return [[node.localName, ...told, ...open].join(' | '), ...[...node.childNodes].flatMap(spoken)];
    };
    return spoken(shadowRoot.querySelector('.card'));
  });

/** One line for each thing that is told: what it is, its name, and how it is. Without what needs the engine. */
export const spoken = ({ browser, page, card }) => (browser === 'chromium' ? inChromium(page) : inElements(card));
