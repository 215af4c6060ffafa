// Pictures of the card, to be looked at after each change of its looks. They go to
// target/pictures, with a page that shows all of them; the README's go to docs/ with `--readme`.
//
//   cargo xtask pictures [name…] [--readme]
//
// A name may be the beginning of several. What there is stands in pictures/list.mjs.
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveCards } from './embed/lib/cards.mjs';
import { folder } from './embed/lib/dist.mjs';
import { end, start } from './embed/lib/programs.mjs';
import { index } from './pictures/index.mjs';
import { PICTURES } from './pictures/list.mjs';
import { take } from './pictures/take.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url).pathname;
const OUT = at('target/pictures/');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { readme: { type: 'boolean' } } });
const all = Object.entries(PICTURES);
const strange = positionals.filter((wanted) => !all.some(([name]) => name.startsWith(wanted)));
if (strange.length) throw new Error(`expected the beginning of a picture's name, found ${strange.join(', ')}`);
const wanted = all.filter(
  ([name, { readme }]) =>
    (!positionals.length || positionals.some((beginning) => name.startsWith(beginning))) && (!values.readme || readme),
);

mkdirSync(OUT, { recursive: true });
const cards = await serveCards();
const browser = await start('chromium');
for (const [name, picture] of wanted) {
  const { claim = 'rocket-man-cd', readme } = picture;
  if (!existsSync(join(folder, `${claim}.js`)))
    throw new Error(`${name}: expected the card of ${claim}, found none; \`cargo xtask pictures\` makes it`);
  const path = `${OUT}${name}.png`;
  await take({ browser, cards }, picture, path);
  if (values.readme) copyFileSync(path, at(`docs/${readme}.png`));
  console.log(path);
}
writeFileSync(`${OUT}index.html`, index(all.filter(([name]) => existsSync(`${OUT}${name}.png`))));
console.log(`${OUT}index.html`);
await end(browser);
await cards.close();
