// The newspaper's page around the card.

/** @param {import('./list.mjs').Picture} picture */
export const page = (cards, { claim, theme, direction, day, engine, view, style }) => {
  const attributes = Object.entries({
    // A second language is a second script of the same claim.
    claim,
    theme,
    view,
    'as-of': day,
    engine: engine === 'off' && 'off',
  });
  const written = attributes.flatMap(([name, value]) => (value ? `${name}="${value}"` : [])).join(' ');
  const dark = theme === 'dark';
  return `<!doctype html>
<html lang="en" dir="${direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>An article</title><style>
body { max-width: 1100px; margin: 0 auto; padding: 16px; font: 18px/1.55 Georgia, serif;
  background: ${dark ? '#171614' : '#fff'}; color: ${dark ? '#ddd' : '#222'} }
@media (max-width: 400px) { body { padding: 16px 8px } }
${style}</style>
<p>The article around the card is set in the newspaper’s own type, and the card has to be at home in it.</p>
<report-denial ${written}></report-denial>
<script async src="${cards}/${claim}.js"></script>
<p>After it the article goes on.</p></html>`;
};
