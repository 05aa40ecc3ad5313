// Reads the text aloud, where the device has a voice of its own for its language. A voice on somebody's server would be told what is
// read, so it is not used, and where there is no other there is no button.
(() => {
  "use strict";
  const speech = window.speechSynthesis;
  const box = document.querySelector("[data-aloud]");
  if (!speech || !box) return;
  const button = box.querySelector("button");
  const start = button.textContent;
  const spoken = box.dataset.aloud.split("-")[0];

  const voice = () => speech.getVoices().find((it) => it.localService && it.lang.split(/[-_]/)[0].toLowerCase() === spoken);

  // Paragraph by paragraph: some browsers fall silent in the middle of a long text.
  const texts = () =>
    [...document.querySelectorAll("main h1, main .lead, main .prose :is(p, h2, h3, li), main .signs .pair p, main .after :is(h2, p)")]
      .filter((it) => !it.querySelector("p, li"))
      .map((it) => it.textContent.trim())
      .filter(Boolean);

  function stop() {
    speech.cancel();
    button.textContent = start;
  }

  function read() {
    const own = voice();
    const parts = texts().map((text) => Object.assign(new SpeechSynthesisUtterance(text), { voice: own, lang: own.lang }));
    parts.at(-1).onend = stop;
    button.textContent = button.dataset.stop;
    parts.forEach((part) => speech.speak(part));
  }

  const show = () => (box.hidden = !voice());
  button.addEventListener("click", () => (button.textContent === start ? read() : stop()));
  speech.addEventListener?.("voiceschanged", show);
  addEventListener("pagehide", stop);
  show();
})();
