// <medskick-workshop src="…json" integrity="sha384-…" data-failures='{…}'>what stands here until it is ready</medskick-workshop>
// One tablet that goes round in a group. The same element as <medskick-survey>, around another module.
import init, { guard, mount } from "bindings";
import { define } from "./element.js";

define("medskick-workshop", {
  init,
  guard,
  mount,
  modes: ["workshop"],
  files: { wasm: "%workshop.wasm%", wasmIntegrity: "%workshop.wasm.integrity%", css: "%workshop.css%", cssIntegrity: "%workshop.css.integrity%" },
});
