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

  /** Asks the page about the card: `ask(host, ...values)` runs there. */
  async ask(ask, ...values) {
    const host = await this.#page.$(this.#selector);
    if (!host) throw new Error(`expected ${this.#selector} on the page, found none`);
    try {
      return await host.evaluate(ask, ...values);
    } finally {
      await host.dispose();
    }
  }

  /** The visible texts of the elements that match. */
  texts(selector) {
    return this.ask(seen, selector);
  }

  /** The first visible text of the elements that match. */
  async text(selector) {
    return (await this.texts(selector))[0];
  }

  /** Handles of the elements that match. */
  all(selector) {
    return this.#page.$$(`${this.#selector} >>> ${selector}`);
  }

  /** Clicks on the first element that matches, as a reader would. */
  async click(selector) {
    const found = await this.#page.$(`${this.#selector} >>> ${selector}`);
    if (!found) throw new Error(`expected ${selector} in the card, found none`);
    await found.click();
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
