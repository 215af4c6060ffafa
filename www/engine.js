/**
 * What follows the glue in the engine's script: a card's loader calls it when the engine has
 * come. It stands here and not in the loader so that only those fetch it who use it. `glue` is
 * wasm-bindgen's glue as a function of the `WebAssembly` that it finds.
 */

/**
 * An instance for one card alone, with what `engine.d.ts` tells and `kill`, which shuts it for
 * good. Every call into the module passes through here: a trap is seen where it happens,
 * whatever microtask it comes from, and the instance is never entered again.
 */
export const start = (module, trapped) => {
  let alive = true;
  let memory;
  const kill = () => {
    alive = false;
    // What the glue still calls gives nothing, and where it looks for errors stands none.
    if (memory) new Uint8Array(memory.buffer).fill(0);
  };
  const guard = (run) =>
    function (...values) {
      if (alive)
        try {
          return run(...values);
        } catch (error) {
          // Once: calls lie within calls.
          if (!alive) return;
          kill();
          trapped(error);
        }
    };
  const engine = glue({
    Module: WebAssembly.Module,
    Instance: function (...values) {
      this.exports = {};
      for (const [name, it] of Object.entries(new WebAssembly.Instance(...values).exports))
        this.exports[name] = it.call ? guard(it) : it;
      memory = this.exports.memory;
    },
  });
  engine.kill = kill;
  engine.initSync({ module });
  let latest;
  let shown;
  /**
   * Shows a step on the card in `root`: with the next paint all but what opened parts hold out of
   * view, which may be hundreds of texts to lay out and comes some at a time in the frames after
   * it; then the engine, which finds every text as it wants it. The same step once more is for
   * what else the engine has to show. `hides` tells whether the step that the loader has by then
   * hides an element.
   */
  engine.go = (root, step, hides) => {
    const own = (latest = {});
    const turn = (e) => e.toggleAttribute('hidden', hides(e));
    const [now, later] = [[], []];
    let place = 0;
    let cell;
    // What is hidden has no place: it will stand after what was there before it. What a closed part
    // holds would be laid out to be asked.
    const measure = (e) => e.checkVisibility() && (place = e.getBoundingClientRect().top);
    for (const e of step === shown ? [] : root.querySelectorAll('[data-s]')) {
      // Cells stand beside each other, all else below what was before: out of view from there on.
      const here = e.closest('td');
      if (here !== cell) here && measure(here);
      cell = here;
      if (place < innerHeight) measure(e);
      if (hides(e) === e.matches('[hidden]')) continue;
      const far = Math.abs(place) > innerHeight && e.closest('details:not(.rest) > :not(summary)');
      (far ? later : now).push(e);
    }
    shown = step;
    now.forEach(turn);
    const next = () =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (own !== latest) return;
          if (!later[0]) return engine.show(step);
          later.splice(0, AT_ONCE).forEach(turn);
          next();
        }),
      );
    next();
  };
  return engine;
};

/** Texts to show or hide in one frame: a reader's next press waits for no more. */
const AT_ONCE = 40;

/**
 * Lays out what closed parts hold while the browser has nothing to do: to open one for the first
 * time then takes half as long. What is asked for does not matter.
 */
export const settle = (root, signal) => {
  const left = [...root.querySelectorAll('.statement>:first-child,li>:first-child')];
  const some = (idle) => {
    while (left[0] && idle.timeRemaining() > 4) left.pop().offsetTop;
    if (left[0] && !signal.aborted) self.requestIdleCallback(some);
  };
  self.requestIdleCallback?.(some);
};

/**
 * Waits until nothing is selected and no pointer is down, on the whole page: whether a selection
 * touches the card cannot be told in every browser.
 */
export const quiet = async (shadow, pressed) => {
  while (pressed() || [getSelection(), shadow.getSelection?.()].some((selection) => selection?.type === 'Range'))
    await new Promise((done) => setTimeout(done, 200));
};
