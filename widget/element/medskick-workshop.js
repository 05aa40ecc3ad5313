// <medskick-workshop src="…json" integrity="sha384-…" data-failures='{…}'>what stands here until it is ready</medskick-workshop>
// One tablet that goes round in a group. The same element as <medskick-survey>, around another module. With mode="sealed" it opens only
// by a link with a key; without it, data-sealed is the address of that page.
import init, { guard, mount } from "bindings";
import { define } from "./element.js";
import { redirect, reload } from "./linked.js";

redirect("medskick-workshop");
reload('medskick-workshop[mode="sealed"]');
define("medskick-workshop", {
  init,
  guard,
  mount,
  modes: ["workshop", "sealed"],
  files: { wasm: "%workshop.wasm%", wasmIntegrity: "%workshop.wasm.integrity%", css: "%workshop.css%", cssIntegrity: "%workshop.css.integrity%" },
});
