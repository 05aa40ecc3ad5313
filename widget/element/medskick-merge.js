// <medskick-merge src="…json" integrity="sha384-…" data-failures='{…}'>content until the element is ready</medskick-merge>
// The results page: sealed responses are opened and counted. The page and the aggregation worker, which holds the key, run the
// same module.
import init, { guard, mount } from "bindings";
import { desk } from "./desk.js";
import { define } from "./element.js";

define("medskick-merge", {
  init,
  guard,
  mount: (root, bundle, key, worker) => mount(root, JSON.stringify(bundle), worker),
  beside: (bundle, module) => desk("%merge-worker.js%", bundle, module),
  modes: ["merge"],
  files: { wasm: "%merge.wasm%", wasmIntegrity: "%merge.wasm.integrity%", css: "%merge.css%", cssIntegrity: "%merge.css.integrity%" },
});
