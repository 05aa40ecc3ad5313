// The desk in its worker: does one thing after the other, and says what became of it.
import init, { Desk } from "bindings";

let desk;
let last = Promise.resolve();

onmessage = ({ data }) => {
  last = last.then(() => act(data)).catch((error) => postMessage(["broken", String(error)]));
};

async function act({ module, bundle, ask, files, package: wanted }) {
  if (module) {
    await init({ module_or_path: module });
    desk = new Desk(bundle);
    postMessage(["ready"]);
  } else if (files) {
    for (const file of files) await open(file);
  } else if (wanted) {
    postMessage(["package", desk.package(...wanted)]);
  } else {
    postMessage(["reply", desk.ask(ask)]);
  }
}

/** What is in a file, or in the bytes that the page has read of one. */
const stream = (file) => file.stream?.() ?? new Response(file.bytes).body;

/** Opens a file part by part, each up to the end of a line, so that no file has to fit into memory. */
async function open(file) {
  const parts = stream(file).pipeThrough(new TextDecoderStream()).getReader();
  let [rest, before] = ["", 0];
  for (;;) {
    const { done, value } = await parts.read();
    const text = rest + (value ?? "");
    const end = done ? text.length : text.lastIndexOf("\n") + 1;
    rest = text.slice(end);
    const whole = text.slice(0, end);
    postMessage(["lines", file.name, desk.lines(whole, before), done]);
    before += whole.split("\n").length - 1;
    if (done) return;
  }
}
