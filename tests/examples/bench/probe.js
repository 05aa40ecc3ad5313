// Runs in the page before any of its scripts. `sight` is noted when the first radio button is there and takes clicks.
window.__bench = { clicks: [], memories: [] };
{
  const bench = window.__bench;
  const all = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll("*")].flatMap((e) => (e.shadowRoot ? all(e.shadowRoot, selector) : [])),
  ];
  const shown = (selector) => all(document, selector).filter((e) => e.getClientRects().length && e.checkVisibility());
  bench.radios = () => shown("input[type=radio]");
  const watch = () => {
    const radio = document.body && bench.radios()[0];
    if (radio) {
      setTimeout(() => (bench.sight = performance.now()));
      return;
    }
    // Somebody who reads in no time: *Start* is pressed as soon as it answers.
    if (document.body && customElements.get("medskick-survey")) shown("[data-does=start]")[0]?.click();
    requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  let armed = false; // a click on a label sends a second one to its input
  addEventListener("pointerdown", () => (armed = true), true);
  addEventListener(
    "click",
    (event) => {
      if (!armed) return;
      armed = false;
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => bench.clicks.push(performance.now() - event.timeStamp);
        after.port2.postMessage(0);
      });
    },
    true,
  );
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await own.apply(WebAssembly, given);
      for (const it of Object.values((made.instance ?? made).exports)) if (it instanceof WebAssembly.Memory) bench.memories.push(it);
      return made;
    };
  }
}
