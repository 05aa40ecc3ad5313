// Gets what the widget is made of. Where that is, `source` knows: fetched.js on the site, inside.js in a page that is one file.
import { Failure } from "./failure.js";
import { compiled, parsed } from "source";

/** The widget's module, shared by all surveys on the page; got once, and again after a failure. */
export function loader({ init, files }) {
  let widget;
  const start = async () => {
    if (typeof WebAssembly !== "object") throw new Failure("switched-off", "the browser has no WebAssembly; it is switched off, as in the Lockdown Mode of iOS and macOS");
    const module = await compiled(files);
    await init({ module_or_path: module });
    return module;
  };
  return () =>
    (widget ??= start().catch((error) => {
      widget = undefined;
      throw error;
    }));
}

/** The survey that the element's attributes name. */
export async function survey(element, modes) {
  const src = element.getAttribute("src");
  const mode = element.getAttribute("mode") ?? modes[0];
  if (!src) throw new Failure("setup", "the attribute src is missing; copy the snippet anew");
  if (!modes.includes(mode)) throw new Failure("setup", `mode="${mode}" does not exist; this element has mode="${modes.join('", mode="')}"`);
  return parsed(src, element.getAttribute("integrity") ?? "");
}
