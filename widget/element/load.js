// Loads the parts of the widget from `source`: fetched.js on the site, inside.js in a single-file page.
import { Failure } from "./failure.js";
import { compiled, parsed } from "source";

/** Returns a function that loads the widget's module. All surveys on a page share the module; after a failure it is loaded again. */
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

/** Loads the survey that the element's attributes name. */
export async function survey(element, modes) {
  const src = element.getAttribute("src");
  const mode = element.getAttribute("mode") ?? modes[0];
  if (!src) throw new Failure("setup", "the attribute src is missing; copy the snippet anew");
  if (!modes.includes(mode)) throw new Failure("setup", `mode="${mode}" does not exist; this element has mode="${modes.join('", mode="')}"`);
  return parsed(src, element.getAttribute("integrity") ?? "");
}
