// What the plain form needs of script: pages, a condition, and the answers as a file.
const form = document.querySelector("form");
const pages = [...form.querySelectorAll("section")];
let page = 0;

function turn(by) {
  pages[page].hidden = true;
  page += by;
  pages[page].hidden = false;
  form.querySelector("progress").value = page + 1;
  form.back.hidden = page === 0;
  form.next.hidden = page === pages.length - 1;
  form.save.hidden = !form.next.hidden;
}

function ask() {
  for (const set of form.querySelectorAll("[data-if]")) {
    const [name, value] = set.dataset.if.split("=");
    set.hidden = set.disabled = form.elements[name].value !== value;
  }
}

form.addEventListener("change", ask);
form.back.addEventListener("click", () => turn(-1));
form.next.addEventListener("click", () => turn(1));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const rows = [...new FormData(form)].map(([name, value]) => `${name},"${value.replaceAll('"', '""')}"`);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([rows.join("\r\n")]));
  link.download = "answers.csv";
  link.click();
});
ask();
