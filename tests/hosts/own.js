// The page's own program, first in every host: it does its work when its button is pressed, and
// notes what a browser's driver may not tell.
(() => {
  const notes = { lines: [], errors: [] };
  document[Symbol.for('notes of the host')] = notes;
  for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
    const say = console[level];
    console[level] = function (...values) {
      notes.lines[notes.lines.length] = values.map(String).join(' ');
      return say.apply(console, values);
    };
  }
  const note = (text) => (notes.lines[notes.lines.length] = text);
  addEventListener('error', (event) => event.message && note(event.message));
  addEventListener('unhandledrejection', (event) => note(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) =>
    note('policy: ' + event.effectiveDirective + ' ' + event.blockedURI),
  );
  addEventListener('report-denial:error', (event) => (notes.errors[notes.errors.length] = event.detail.code));
  // Before all others, so that it works on a page that stops events too.
  addEventListener(
    'click',
    ({ target }) => {
      if (target.id === 'own' && !target.dataset.app) target.textContent = 'pressed';
    },
    true,
  );
})();
