// How high a frame has to be for the survey in it, whatever is answered.

// WebKit does not say when it is idle.
const idle = globalThis.requestIdleCallback ?? setTimeout;

/**
 * The height of the highest screen that there can be, in the style of `shadow`. Each is drawn unseen by `draw`, and removed, one at a time
 * while the browser has nothing else to do. Nothing where it is not `wanted` any more.
 */
export async function highest(shadow, draw, wanted) {
  for (let screen = 0, most = 0; ; screen++) {
    await new Promise((now) => idle(now, { timeout: 1000 }));
    if (!wanted()) return;
    const unseen = document.createElement("div");
    unseen.className = "unseen";
    unseen.inert = true;
    unseen.ariaHidden = "true";
    const root = unseen.appendChild(document.createElement("div"));
    shadow.append(unseen);
    const drawn = draw(root, screen);
    most = Math.max(most, root.getBoundingClientRect().height);
    drawn?.destroy();
    unseen.remove();
    if (!drawn) return most;
  }
}
