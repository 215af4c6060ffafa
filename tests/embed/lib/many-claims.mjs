// Two hundred claims for the catalogue, into a folder: one in seven languages, one that was withdrawn, small ones of one
// kind, and three files with problems. `node many-claims.mjs <folder>` writes them.
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = new URL('../../claims/', import.meta.url);

/** How many claims there are in the end, whatever the languages. */
export const MANY = 200;

/** The files with problems, each with its mistake; all but the first have no card. */
export const BROKEN = { 'harbour-bridge.fr': 'summery', 'broken-one': 'hedline', 'broken-two': 'hedline' };

const [folder] = process.argv.slice(2);
if (folder) {
  for (const name of readdirSync(HERE)) cpSync(new URL(name, HERE), join(folder, name));
  const french = readFileSync(join(folder, 'harbour-bridge.fr.toml'), 'utf8');
  writeFileSync(join(folder, 'harbour-bridge.fr.toml'), french.replace('summary', 'summery'));
  const letter = readFileSync(new URL('mayors-letter.toml', HERE), 'utf8').replace(/^formerly = .*\n/m, '');
  const plain = letter.replace(/^\[withdrawn\]\n.*\n.*\n/m, '');
  // The bridge, the letter and the two broken ones are claims of the list too.
  for (let number = 1; number <= MANY - 4; number++) {
    const headline = `headline = "Was number ${number} of the Élysée’s letters signed?"`;
    writeFileSync(join(folder, `letter-${number}.toml`), plain.replace(/^headline = .*/m, headline));
  }
  for (const name of ['broken-one', 'broken-two']) writeFileSync(join(folder, `${name}.toml`), plain.replace('headline', 'hedline'));
}
