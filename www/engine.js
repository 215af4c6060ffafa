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
  return engine;
};

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
