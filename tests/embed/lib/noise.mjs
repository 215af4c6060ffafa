// What a page leaves behind in the developer's console, and where it asks for things.

/** A line is told apart by how it begins; some go on with a stack. */
const LENGTH = 200;

/** Listens to a page. */
export const listenTo = (page) => {
  const lines = [];
  const take = (text) => lines.push(text.slice(0, LENGTH));
  const addresses = [];
  const ours = () => lines.filter((line) => line.startsWith('report-denial:'));
  let told = 0;
  page.on('console', (message) => take(message.text()));
  page.on('pageerror', (error) => take(error?.message ?? `uncaught: ${error}`));
  page.on('request', (request) => addresses.push(request.url()));
  return {
    /** The console's lines, uncaught errors among them. */
    lines,
    /** The lines that are the card's. */
    ours,
    /** Those since `news` was last taken. */
    news: () => ours().slice(told),
    take: () => (told = ours().length),
    /** Lines that the test did not provoke. */
    unexpected: (provoked) => lines.filter((line) => !provoked.some((pattern) => pattern.test(line))),
    /** Requests to anybody but these origins. */
    foreign: (origins) =>
      addresses.filter((address) => /^https?:/.test(address) && !origins.includes(new URL(address).origin)),
  };
};
