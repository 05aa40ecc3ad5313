// Searches in one file that is fetched when somebody begins. What is written stays on the page: no request, no address, no storage tells it.
import MiniSearch from "minisearch";

const box = document.querySelector("[data-search]");
const field = box.querySelector("input");
const list = box.querySelector("ol");
const said = box.querySelector("[role=status]");
const MOST = 12;

// Letters without their marks, and the forms of one Arabic letter as that letter.
const plain = (term) =>
  term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[أإآٱ]/g, "ا").replace(/[ىی]/g, "ي").replace(/ة/g, "ه").replace(/ک/g, "ك");

let ready;
const begin = () =>
  (ready ??= (async () => {
    const answer = await fetch(box.dataset.entries, { integrity: box.dataset.integrity });
    const search = new MiniSearch({
      idField: "path",
      fields: ["title", "about", "text"],
      storeFields: ["title", "about"],
      processTerm: plain,
      searchOptions: { boost: { title: 4, about: 2 }, prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : 0), combineWith: "AND" },
    });
    search.addAll(await answer.json());
    return search;
  })());

function row({ id, title, about }) {
  const item = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: id });
  link.append(Object.assign(document.createElement("strong"), { textContent: title }));
  if (about) link.append(Object.assign(document.createElement("span"), { textContent: about }));
  item.append(link);
  return item;
}

async function find() {
  const words = field.value.trim();
  try {
    const search = await begin();
    if (words !== field.value.trim()) return;
    const found = words ? search.search(words).slice(0, MOST) : [];
    list.replaceChildren(...found.map(row));
    said.textContent = words && !found.length ? box.dataset.nothing : "";
    if (found.length) said.textContent = box.dataset.found.replace("{count}", found.length);
  } catch {
    ready = undefined;
    said.textContent = box.dataset.failed;
  }
}

field.addEventListener("input", find);
box.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  find();
});
box.hidden = false;
