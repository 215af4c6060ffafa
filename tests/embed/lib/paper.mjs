// The card on paper, as far as every browser can tell of it.

/** The card's rules for paper, on the screen: not every browser can be told to print. Runs in the page. */
export const asOnPaper = ({ shadowRoot }) => {
  const [sheet] = shadowRoot.adoptedStyleSheets;
  const rules = [...sheet.cssRules];
  const medium = (rule) => (rule instanceof CSSMediaRule ? rule.media.mediaText : '');
  const paper = rules.filter((rule) => medium(rule) === 'print');
  const printed = new CSSStyleSheet();
  const everywhere = rules.filter((rule) => !/print/.test(medium(rule)));
  printed.replaceSync([...everywhere, ...paper.flatMap((rule) => [...rule.cssRules])].map((rule) => rule.cssText).join('\n'));
  shadowRoot.adoptedStyleSheets = [printed];
  return paper.length;
};
