// Where a page that is one file has the widget's files from: itself. It asks nobody for anything, and its policy lets it ask nobody.
import { Failure, uncompiled } from "./failure.js";

/** What stands in the page as a `<script>` that is none. */
function part(name) {
  const text = document.getElementById(name)?.textContent;
  if (text) return text;
  throw new Error("it is not in the page");
}

/** The bytes that stand there in base64. */
function bytes(name) {
  try {
    return Uint8Array.from(atob(part(name)), (byte) => byte.charCodeAt(0));
  } catch (error) {
    throw damaged(name, error);
  }
}

const damaged = (name, error) => new Failure("damaged", `${name} is not as it was saved: ${error.message}`);

/** The widget's module. */
export async function compiled({ wasm }) {
  const module = bytes(wasm);
  try {
    return await WebAssembly.compile(module);
  } catch (error) {
    throw uncompiled(wasm, error);
  }
}

/** The survey, by the fragment that names its place. It is the last thing in the file: one that was cut short lacks it. */
export async function parsed(src) {
  try {
    return JSON.parse(part(src.slice(1)));
  } catch (error) {
    throw damaged(src, error);
  }
}

/** The widget's style sheet in the shadow root: the one that the first screen brought, or the same again. */
export async function styled(shadow, { css }) {
  if (shadow.querySelector("style")) return;
  const style = document.createElement("style");
  style.textContent = part(css);
  shadow.append(style);
}

/** The address of a worker's script. */
export const worker = (name) => URL.createObjectURL(new Blob([part(name)], { type: "text/javascript" }));
