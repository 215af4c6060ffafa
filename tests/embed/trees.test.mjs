// The plain card is the same tree to every browser as to the parser that it is tested with natively.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';

const trees = process.env.RD_TREES;
if (!trees) throw new Error('expected the folder of snippets in RD_TREES, found nothing; `cargo xtask test browsers` sets it');

/** As `Element::dump` of tests/common/html.rs writes it. Runs in the page. */
const dump = (snippet) => {
  const lines = (node, indent) =>
    [...node.childNodes].flatMap((child) => {
      if (child.nodeType === Node.TEXT_NODE) return `${indent}"${child.data}"`;
      if (child.nodeType !== Node.ELEMENT_NODE) return `${indent}${child.nodeName}`;
      const attributes = [...child.attributes].map(({ name, value }) => `${indent}  ${name}=${value}`);
      return [`${indent}<${child.localName}>`, ...attributes, ...lines(child, `${indent}  `)];
    });
  return lines(new DOMParser().parseFromString(`<!doctype html><body>${snippet}`, 'text/html').body, '').join('\n');
};

inBothBrowsers('every snippet is the tree that it is to the native parser', async ({ page, host }) => {
  await page.goto(host.put('plain'));
  const names = readdirSync(trees).filter((name) => name.endsWith('.html'));
  assert.ok(names.length > 20);
  for (const name of names) {
    const read = (ending) => readFileSync(join(trees, name.replace(/html$/, ending)), 'utf8');
    assert.equal(await page.evaluate(dump, read('html')), read('txt').trimEnd(), name);
  }
});
