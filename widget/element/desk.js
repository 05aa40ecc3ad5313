// Starts the desk's worker. It gets the module that the page has and has checked, so that it asks for nothing but its own script.
import { Failure } from "./failure.js";
import { reading, worker as script } from "source";

/** A worker that is ready. */
export function desk(file, bundle, module) {
  const url = script(file);
  // The one address that the page's policy lets become a script.
  const policy = globalThis.trustedTypes?.createPolicy("medskick-desk", { createScriptURL: () => url });
  return new Promise((resolve, reject) => {
    // Not as a module: Chromium starts none from within a page that was opened as a file.
    const worker = new Worker(policy?.createScriptURL("") ?? url);
    worker.onmessage = ({ data }) => (data[0] === "ready" ? resolve(reading(worker)) : reject(new Failure("setup", data[1])));
    worker.onerror = (event) => reject(new Failure("missing", `${url} could not be started as a worker: ${event.message ?? "it did not come"}`));
    worker.postMessage({ module, bundle: JSON.stringify(bundle) });
  });
}
