// For pages that show a survey in a frame: gives the frame the height of the survey's first screen, and a name if it has
// none. It takes two messages from such a frame and no other: { t: "height", v: 0–65535 } and { t: "state", v: "ready" }.
// Frames that were ready before this script are asked for them: { t: "ask" }.
(() => {
  "use strict";
  const shapes = {
    height: (v) => Number.isInteger(v) && v >= 0 && v <= 65535,
    state: (v) => v === "ready",
  };

  const frames = () => [...document.querySelectorAll("iframe[data-medskick]")];

  addEventListener("message", ({ source, data }) => {
    const frame = frames().find((it) => it.contentWindow === source);
    if (!frame || typeof data !== "object" || data === null || Object.keys(data).length !== 2) return;
    if (!Object.hasOwn(shapes, data.t) || !shapes[data.t](data.v)) return;
    if (data.t === "height") frame.height = Math.max(data.v, parseInt(frame.height, 10) || 0);
    else frame.title ||= "Medskick";
  });

  for (const frame of frames()) frame.contentWindow?.postMessage({ t: "ask" }, "*");
})();
