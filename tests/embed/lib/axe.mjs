// What axe-core finds in a card.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { find } from './npm.mjs';

/** The program, to be evaluated in a page. */
export const AXE = readFileSync(find('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the card, each with the place and the reason. */
export const findings = async (page) => {
  const { violations, passes } = await page.evaluate(() => axe.run('report-denial', { resultTypes: ['violations'] }));
  assert.ok(passes.length > 10, 'axe has looked at the card');
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
};
