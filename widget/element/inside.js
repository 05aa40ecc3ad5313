// Where a page that is one file has the widget's files from: itself. It asks nobody for anything, and its policy lets it ask nobody.
import { Failure, uncompiled } from "./failure.js";

const damaged = (name, why) => new Failure("damaged", `${name} is not as it was saved: ${why}`);

/** What stands in the page as a `<script>` that is none. */
function part(name) {
  const text = document.getElementById(name)?.textContent;
  if (text) return text;
  throw damaged(name, "it is not in the page");
}

/** What `read` makes of it. */
function understood(name, read) {
  const text = part(name);
  try {
    return read(text);
  } catch (error) {
    throw damaged(name, error.message);
  }
}

/** The widget's module. */
export async function compiled({ wasm }) {
  const module = understood(wasm, (text) => Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)));
  try {
    return await WebAssembly.compile(module);
  } catch (error) {
    throw await uncompiled(wasm, error, () => false); // its own policy lets it
  }
}

/** The survey, by the fragment that names its place. It is the last thing in the file: one that was cut short lacks it. */
export const parsed = async (src) => understood(src.slice(1), JSON.parse);

/** The widget's style sheet in the shadow root: the one that the first screen brought, or the same again. */
export async function styled(shadow, { css }) {
  if (shadow.querySelector("style")) return;
  const style = document.createElement("style");
  style.textContent = part(css);
  shadow.append(style);
}

/** The address of a worker's script. */
export const worker = (name) => URL.createObjectURL(new Blob([part(name)], { type: "text/javascript" }));

/** The worker, for which the page reads the files that it is to open: WebKit lets it read none. What it is asked keeps its order. */
export function reading(worker) {
  const post = worker.postMessage.bind(worker);
  let last = Promise.resolve();
  worker.postMessage = (message) => {
    last = last.then(async () => post(message.files ? { files: await Promise.all(message.files.map(read)) } : message));
    last = last.catch(() => worker.dispatchEvent(new Event("error")));
  };
  return worker;
}

/** Without bytes where it cannot be read: it stops no other. */
const read = async (file) => ({ name: file.name, size: file.size, bytes: await file.arrayBuffer().catch(() => null) });
