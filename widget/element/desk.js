// Starts the desk's worker, and its helpers. They get the module that the page has and has checked, so that they ask for nothing but
// their own script.
import { Failure } from "./failure.js";
import { reading, worker as script } from "source";

/** More helpers than this would take more memory than they save time. */
const MOST = 4;

/**
 * A helper that is not ready after so many milliseconds is said to be lost; if it comes later, it is taken. A desk that says nothing for as
 * long is said to be silent; if it says something later, that is said too.
 */
const PATIENCE = 15000;

/** So many times in that time the desk is asked whether it is there. */
const PINGS = 3;

/** A desk that is ready, with a helper for each processor as soon as that is ready too. No helper that does not come stops the page. */
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

/** Says to the page when the desk is silent. Any message is a sign of life: one that is at work says what came of it so far. */
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
