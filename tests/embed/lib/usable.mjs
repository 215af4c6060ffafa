// What a card must do for its reader in every condition it can be in.
import assert from 'node:assert/strict';

/** What opens a part; the one that opens all of a compact card is not shown in a full one. */
const SUMMARY = 'details:not(.rest) > summary';

/**
 * Opens every part by a click, and asserts that each link is then to be seen, can have the
 * keyboard's focus, and leads to the web.
 */
export const opensAndLeads = async ({ card }) => {
  const parts = await card.ask((host, summary) => host.shadowRoot.querySelectorAll(summary).length, SUMMARY);
  assert.ok(parts > 10, 'the card has parts');
  for (let place = 0; place < parts; place++) await card.click(SUMMARY, place);
  const closed = await card.ask((host) => host.shadowRoot.querySelectorAll('details:not([open])').length);
  assert.equal(closed, 0, 'every part opens by a click');

  const links = await card.ask(({ shadowRoot }) => {
    const here = [...shadowRoot.querySelectorAll('a:not(svg a)')].filter((link) => !link.closest('[hidden]'));
    return here.map((link) => {
      link.focus({ preventScroll: true });
      const { width, height } = link.getBoundingClientRect();
      return {
        href: link.getAttribute('href'),
        text: link.textContent,
        reached: shadowRoot.activeElement === link,
        seen: width > 0 && height > 0 && link.checkVisibility({ visibilityProperty: true }),
      };
    });
  });
  assert.ok(links.length > 50, 'the card leads to its sources');
  const amiss = links.filter(({ href, text, reached, seen }) => !(reached && seen && text && /^(https?:\/\/|#rd=rocket-man-cd\/)./.test(href)));
  assert.deepEqual(amiss, []);
};
