// Starts the aggregation worker and its decryption helpers. They get the module that the page has loaded and checked, so they
// request nothing but their own script.
import { Failure } from "./failure.js";
import { reading, worker as script } from "source";

/** The maximum number of helpers. More of them would take more memory than they save time. */
const MOST = 4;

/**
 * The time limit in milliseconds. A helper that is not ready by then counts as lost; if it is ready later, it is used. An
 * aggregation worker without a message for as long counts as silent, until its next message.
 */
const PATIENCE = 15000;

/** The number of pings to the aggregation worker within the time limit. */
const PINGS = 3;

/** Starts the aggregation worker, and a helper for each processor. The page does not wait for helpers, and a lost one does not stop it. */
export async function desk(file, bundle, module) {
  const url = script(file);
  // The only address that the page's policy allows as a script.
  const policy = globalThis.trustedTypes?.createPolicy("medskick-desk", { createScriptURL: () => url });
  const text = JSON.stringify(bundle);
  const workers = [];
  const start = (message, ports) =>
    new Promise((resolve, reject) => {
      // Not as a module: Chromium starts no module worker in a page that was opened as a file.
      const worker = new Worker(policy?.createScriptURL("") ?? url);
      workers.push(worker);
      worker.onmessage = ({ data }) => (data[0] === "ready" ? resolve(worker) : reject(new Failure("setup", data[1])));
      worker.onerror = (event) => reject(new Failure("missing", `${url} could not be started as a worker: ${event.message ?? "it did not come"}`));
      worker.postMessage({ module, bundle: text, ...message }, ports);
    });
  let watching;
  const end = () => {
    clearInterval(watching);
    workers.forEach((worker) => Worker.prototype.terminate.call(worker));
  };
  try {
    const desk = await start({}, []);
    const post = desk.postMessage.bind(desk);
    watching = watch(desk, () => post({ ping: true }));
    const help = async (helper) => {
      const { port1, port2 } = new MessageChannel();
      const lost = () => post({ lost: helper });
      const late = setTimeout(lost, PATIENCE);
      try {
        const worker = await start({ helps: true }, [port2]);
        worker.onerror = lost;
        post({ helper }, [port1]);
      } catch {
        lost();
      }
      clearTimeout(late);
    };
    for (let helper = 1; helper <= Math.min(navigator.hardwareConcurrency || 1, MOST); helper++) help(helper);
    return Object.assign(reading(desk), { terminate: end });
  } catch (error) {
    end();
    throw error;
  }
}

/** Tells the page when the aggregation worker is silent. Any message shows that it is alive: while it works, it sends reports. */
function watch(desk, ping) {
  let pings = 0;
  const say = (what) => desk.onmessage?.({ data: [what] });
  desk.addEventListener("message", () => {
    if (pings > PINGS) say("answering");
    pings = 0;
  });
  return setInterval(() => {
    if (pings++ === PINGS) say("silent");
    ping();
  }, PATIENCE / PINGS);
}
