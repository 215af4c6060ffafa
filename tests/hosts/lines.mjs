// Lines of the console that belong to a host: what browsers say of their own accord, and the card's.

/** Of a policy that was held to, and what the page's own program notes of it. */
export const POLICY = /Content.Security.Policy|^policy: |favicon/;

/** Of a file that did not come, or not with leave. */
export const NOT_LOADED =
  /^Failed to load|^Loading (module|failed)|^Cross-Origin Request Blocked|by CORS|access control checks/;

/** The card's own, which tells a code. */
export const LINE = (code) => new RegExp(`^report-denial: ${code} `);
