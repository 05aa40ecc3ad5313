// <medskick-merge src="…json" integrity="sha384-…" data-failures='{…}'>what stands here until it is ready</medskick-merge>
// Where sealed answers are opened and put together. The page is this module; the desk that holds the key is the same module in a worker.
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
