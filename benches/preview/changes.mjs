// What an author or a developer saves: which file, how one sees that it is served, and what the page then shows.
import { writeFileSync } from 'node:fs';

const SECOND = 1000;

/** A claim's headline. */
export const claim = {
  limit: 1.5 * SECOND,
  served: (name) => `${name}.html`,
  round: (round, { own, claim: text }) => ({
    text: claim.expects(round),
    save: () => writeFileSync(own, text.replace(/^headline = .*/m, `headline = "${claim.expects(round)}"`)),
  }),
  /** Runs in the page: what the card in the frame says, once the catalogue says it too. */
  shown: () => {
    const frame = document.querySelector('#stage iframe')?.contentDocument;
    const card = frame?.querySelector('report-denial')?.shadowRoot?.querySelector('.headline')?.textContent;
    return document.querySelector('#headline')?.textContent === card && card;
  },
  expects: (round) => `Is this round ${round}?`,
};

/** A rule of the card's style, which is in every script. */
export const style = {
  limit: 3 * SECOND,
  file: new URL('../../www/card.css', import.meta.url),
  served: (name) => `${name}.js`,
  round: (round, { restore }) => ({
    text: `order: ${1000 + round}`,
    save: () => writeFileSync(style.file, `${restore}\n.headline { order: ${1000 + round} }\n`),
  }),
  /** Runs in the page: the rule as it holds for the card in the frame. */
  shown: () => {
    const frame = document.querySelector('#stage iframe')?.contentWindow;
    const headline = frame?.document.querySelector('report-denial')?.shadowRoot?.querySelector('.headline');
    return headline && Number(frame.getComputedStyle(headline).order);
  },
  expects: (round) => 1000 + round,
};

/** A class in the view: the command and the engine are compiled anew. */
export const view = {
  limit: 3 * SECOND,
  file: new URL('../../src/view/head.rs', import.meta.url),
  served: (name) => `${name}.js`,
  round: (round, { restore }) => ({
    text: `headline round-${round}`,
    save: () => writeFileSync(view.file, restore.replace('"headline"', `"headline round-${round}"`)),
  }),
  /** Runs in the page: the class of the card's headline. */
  shown: () => {
    const frame = document.querySelector('#stage iframe')?.contentDocument;
    return frame?.querySelector('report-denial')?.shadowRoot?.querySelector('.headline')?.className;
  },
  expects: (round) => `headline round-${round}`,
};
