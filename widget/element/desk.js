// Starts the desk's worker, and its helpers. They get the module that the page has and has checked, so that they ask for nothing but
// their own script.
import { Failure } from "./failure.js";
import { reading, worker as script } from "source";

/** More helpers than this would take more memory than they save time. */
const MOST = 4;

/** A desk that is ready, with a helper for each processor. */
export async function desk(file, bundle, module) {
  const url = script(file);
  // The one address that the page's policy lets become a script.
  const policy = globalThis.trustedTypes?.createPolicy("medskick-desk", { createScriptURL: () => url });
  const text = JSON.stringify(bundle);
  const workers = [];
  const start = (message, ports) =>
    new Promise((resolve, reject) => {
      // Not as a module: Chromium starts none from within a page that was opened as a file.
      const worker = new Worker(policy?.createScriptURL("") ?? url);
      workers.push(worker);
      worker.onmessage = ({ data }) => (data[0] === "ready" ? resolve(worker) : reject(new Failure("setup", data[1])));
      worker.onerror = (event) => reject(new Failure("missing", `${url} could not be started as a worker: ${event.message ?? "it did not come"}`));
      worker.postMessage({ module, bundle: text, ...message }, ports);
    });
  const end = () => workers.forEach((worker) => Worker.prototype.terminate.call(worker));
  const helpers = Array.from({ length: Math.min(navigator.hardwareConcurrency || 1, MOST) }, () => new MessageChannel());
  try {
    const [desk] = await Promise.all([start({}, []), ...helpers.map(({ port2 }) => start({ helps: true }, [port2]))]);
    for (const { port1 } of helpers) desk.postMessage({}, [port1]);
    return Object.assign(reading(desk), { terminate: end });
  } catch (error) {
    end();
    throw error;
  }
}
