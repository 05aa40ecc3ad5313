// Leaves the page at once. Without script the link still works; with it the page goes blank first,
// what it held is wiped, and the history entry is replaced. It clears no history, and the page says so.
(() => {
  "use strict";
  const link = document.querySelector("a[data-exit]");
  if (!link) return;
  const root = document.documentElement;
  const target = link.href;
  const name = link.hostname;

  function leave() {
    root.classList.add("left");
    document.title = name;
    document.body.replaceChildren(); // a survey that is taken off the page forgets its answers
    location.replace(target);
  }

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  // A page that comes back from the browser's cache is wiped: load it anew.
  addEventListener("pageshow", (event) => {
    if (event.persisted && root.classList.contains("left")) location.reload();
  });

  // Shift three times within five seconds; in a frame the keys belong to the host page.
  if (window.top !== window) return;
  let presses = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift") presses = [];
    else if (!event.repeat) {
      presses = [...presses.filter((at) => event.timeStamp - at < 5000), event.timeStamp];
      if (presses.length === 3) leave();
    }
  });
  for (const note of document.querySelectorAll("[data-exit-keys]")) note.hidden = false;
})();
