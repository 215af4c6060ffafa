// The page that shows all pictures.

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** @param {[string, import('./list.mjs').Picture][]} taken by their names */
export const index = (taken) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Pictures of the card</title><style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 24px; background: #eee; color: #222 }
main { columns: 360px; column-gap: 24px }
figure { margin: 0 0 24px; break-inside: avoid }
img { display: block; max-width: 100%; border: 1px solid #bbb }
</style><h1>${taken.length} pictures of the card</h1><main>
${taken
  .map(
    ([name, { says }]) =>
      `<figure><figcaption><b>${escaped(says)}</b> ${escaped(name)}</figcaption>` +
      `<a href="${name}.png"><img src="${name}.png" alt="${escaped(says)}" loading="lazy"></a></figure>`,
  )
  .join('\n')}
</main></html>
`;
