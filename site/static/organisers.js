// The page for organisations: makes the lines to put in, shows what they give, and tries a page's HTML. Nothing is sent.
(() => {
  "use strict";
  const snippets = JSON.parse(document.querySelector("#snippets").textContent);
  const maker = document.querySelector("[data-tool=maker]");
  const form = maker.querySelector("form");
  const lines = maker.querySelector("textarea");
  const preview = maker.querySelector("iframe");
  const said = maker.querySelector("[role=status]");

  const option = (value, text) => Object.assign(document.createElement("option"), { value, textContent: text });
  // The first of each: those in the language of the page come first.
  const unique = (key) => snippets.filter((it, at) => snippets.findIndex((other) => other[key] === it[key]) === at);
  form.survey.append(...unique("survey").map((it) => option(it.survey, it.title)));
  form.language.append(...unique("language").map((it) => option(it.language, it.name)));

  function make() {
    const chosen = snippets.find((it) => String(it.survey) === form.survey.value && it.language === form.language.value);
    const theme = form.theme.value && `#${form.theme.value}`;
    // In the page itself the colours are the page's own.
    form.theme.disabled = form.way.value === "element";
    lines.value = form.way.value === "element" ? chosen.element : chosen.frame.replace(`${chosen.page}"`, `${chosen.page}${theme}"`);
    // A new frame each time: another address in the same one would be a step in the history.
    const next = preview.cloneNode();
    next.src = chosen.page + theme;
    maker.querySelector("iframe").replaceWith(next);
    said.textContent = "";
  }

  form.addEventListener("change", make);
  maker.querySelector("[data-copy]").addEventListener("click", async () => {
    lines.select();
    const copied = await navigator.clipboard.writeText(lines.value).then(() => true, () => false);
    // Without leave to copy, the lines are selected, and the person copies them.
    said.textContent = copied ? said.dataset.said : "";
  });
  make();
  maker.hidden = false;

  // The one use of a string as HTML that the policy of this page knows.
  const policy = globalThis.trustedTypes?.createPolicy("host-check", { createHTML: (html) => html });
  const check = document.querySelector("[data-tool=check]");
  const verdict = check.querySelector("[role=status]");
  check.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    // What was said of another page is gone, whatever happens.
    verdict.replaceChildren();
    const html = event.target.html.value;
    if (!globalThis.medskickIsPage(html)) {
      const line = verdict.dataset[html.trim() ? "nopage" : "empty"];
      return verdict.replaceChildren(Object.assign(document.createElement("p"), { textContent: line }));
    }
    // Read only: a parsed document runs nothing and fetches nothing.
    const page = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, "text/html");
    const { fits, findings } = globalThis.medskickHostCheck(page, "https://page.invalid/");
    const words = (kind) => verdict.dataset[kind === "frame" ? "other" : kind];
    const items = findings.map(([kind, what]) => Object.assign(document.createElement("li"), { textContent: `${words(kind)} ${what}` }));
    const line = Object.assign(document.createElement("p"), { textContent: verdict.dataset[fits ? "good" : "bad"] });
    const list = document.createElement("ul");
    list.append(...items);
    verdict.replaceChildren(line, ...(items.length ? [list] : []));
  });
  check.hidden = false;
})();
