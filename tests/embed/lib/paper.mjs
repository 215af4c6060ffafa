// The card on paper, as far as every browser can tell of it.

/** The card's rules for paper, on the screen: not every browser can be told to print. Runs in the page. */
export const asOnPaper = ({ shadowRoot }) => {
  const [sheet] = shadowRoot.adoptedStyleSheets;
  const paper = [...sheet.cssRules].filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
  const printed = new CSSStyleSheet();
  printed.replaceSync(paper.flatMap((rule) => [...rule.cssRules].map((inner) => inner.cssText)).join('\n'));
  shadowRoot.adoptedStyleSheets = [sheet, printed];
  return paper.length;
};
