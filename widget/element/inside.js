// The source of the widget's files in a single-file page: the page itself. It makes no request, and its policy allows none.
import { Failure, uncompiled } from "./failure.js";

const damaged = (name, why) => new Failure("damaged", `${name} is not as it was saved: ${why}`);

/** Returns the text of a `<script>` element that contains data. */
function part(name) {
  const text = document.getElementById(name)?.textContent;
  if (text) return text;
  throw damaged(name, "it is not in the page");
}

/** Parses the text of a `<script>` element with `read`. */
function understood(name, read) {
  const text = part(name);
  try {
    return read(text);
  } catch (error) {
    throw damaged(name, error.message);
  }
}

/** Compiles the widget's module. */
export async function compiled({ wasm }) {
  const module = understood(wasm, (text) => Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)));
  try {
    return await WebAssembly.compile(module);
  } catch (error) {
    throw await uncompiled(wasm, error, () => false); // the policy of a single-file page allows WebAssembly
  }
}

/** Reads the survey from the element that the fragment names. The survey is the last part of the file, so a truncated file lacks it. */
export const parsed = async (src) => understood(src.slice(1), JSON.parse);

/** Adds the widget's style sheet to the shadow root, unless the first screen has brought it. */
export async function styled(shadow, { css }) {
  if (shadow.querySelector("style")) return;
  const style = document.createElement("style");
  style.textContent = part(css);
  shadow.append(style);
}

/** Returns an address for a worker's script. */
export const worker = (name) => URL.createObjectURL(new Blob([part(name)], { type: "text/javascript" }));

/** Returns the worker. The page reads files for it, because WebKit does not let it read any. Messages keep their order. */
export function reading(worker) {
  const post = worker.postMessage.bind(worker);
  let last = Promise.resolve();
  worker.postMessage = (message) => {
    last = last.then(async () => post(message.files ? { files: await Promise.all(message.files.map(read)) } : message));
    last = last.catch(() => worker.dispatchEvent(new Event("error")));
  };
  return worker;
}

/** Reads a file. An unreadable file has no bytes, and does not stop the others. */
const read = async (file) => ({ name: file.name, size: file.size, bytes: await file.arrayBuffer().catch(() => null) });
