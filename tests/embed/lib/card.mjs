// A card as a reader has it: what can be seen of it, and what can be done with it.
import { until } from './until.mjs';

/**
 * The texts that can be seen, one for each element in the card that matches and shows any. Not
 * `innerText`: browsers differ on what is in a closed part.
 */
const seen = (host, selector) => {
  const shown = (text) => {
    if (!text.data.trim() || !text.parentElement.checkVisibility({ visibilityProperty: true })) return false;
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getClientRects().length > 0;
  };
  const textOf = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (shown(walker.currentNode)) texts.push(walker.currentNode.data.trim());
    return texts.join(' ');
  };
  return [...host.shadowRoot.querySelectorAll(selector)].map(textOf).filter(Boolean);
};

export class Card {
  #page;
  #selector;

  /** @param {string} selector which `<report-denial>` of the page */
  constructor(page, selector = 'report-denial') {
    this.#page = page;
    this.#selector = selector;
  }

  /**
   * Asks the page about the card: `ask(host, ...values)` runs there, and knows nothing else. As
   * one expression, since handles would cost three times the time.
   */
  ask(ask, ...values) {
    const [selector, given] = [this.#selector, values].map((value) => JSON.stringify(value));
    return this.#page.evaluate(`((host) => {
      if (!host) throw new Error('expected an element on the page, found none: ' + ${selector});
      return (${ask})(host, ...${given});
    })(document.querySelector(${selector}))`);
  }

  /** The visible texts of the elements that match. */
  texts(selector) {
    return this.ask(seen, selector);
  }

  /** The first visible text of the elements that match. */
  async text(selector) {
    return (await this.texts(selector))[0];
  }

  /** Where one of the elements that match can be clicked on, after scrolling to it. */
  point(selector, place = 0) {
    return this.ask(
      (host, selector, place) => {
        const element = host.shadowRoot.querySelectorAll(selector)[place];
        if (!element) throw new Error(`expected ${selector}, number ${place}, in the card, found none`);
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const there = host.shadowRoot.elementFromPoint(x, y);
        if (!element.contains(there)) throw new Error(`${selector} is covered by ${there?.outerHTML ?? 'nothing'}`);
        return [x, y];
      },
      selector,
      place,
    );
  }

  /** A reader's own rules, as a tool of theirs puts them into the card. */
  style(rules) {
    return this.ask(({ shadowRoot }, rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      // Assigned and not pushed: not every browser notices that.
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    }, rules);
  }

  /** Opens every part; or closes all but the whole record, which the view decides on. */
  openAll(open = true) {
    return this.ask(
      ({ shadowRoot }, open) =>
        shadowRoot.querySelectorAll(open ? 'details' : 'details:not(.rest)').forEach((part) => (part.open = open)),
      open,
    );
  }

  /** Clicks on one of the elements that match, as a reader would. */
  async click(selector, place) {
    await this.#page.mouse.click(...(await this.point(selector, place)));
  }

  /** Whether the card stands in its element, with the engine or without. */
  stands() {
    return this.#page.evaluate((s) => !!document.querySelector(s)?.shadowRoot?.querySelector('.card'), this.#selector);
  }

  /** Whether the card is the engine's. */
  live() {
    return this.ask((host) => !!host.shadowRoot?.querySelector('.root[data-live] > .card'));
  }

  /** Waits until the card can be read. */
  standing() {
    return until('the card stands', () => this.stands());
  }

  /** Waits until the engine has taken the card over. */
  async taken() {
    await this.standing();
    await until('the engine has taken the card over', () => this.live());
  }

  /** Sets an attribute of the element, or takes it away. */
  set(name, value) {
    return this.ask(
      (host, name, value) => (value === null ? host.removeAttribute(name) : host.setAttribute(name, value)),
      name,
      value,
    );
  }

  /** What has the keyboard's focus in the card: its place among all elements, name and text. */
  focus() {
    return this.ask(({ shadowRoot }) => {
      const { activeElement: e } = shadowRoot;
      return e && { place: [...shadowRoot.querySelectorAll('*')].indexOf(e), tag: e.localName, text: e.textContent };
    });
  }
}
