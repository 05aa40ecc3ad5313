// <medskick-workshop src="…json" integrity="sha384-…" data-failures='{…}'>content until the element is ready</medskick-workshop>
// The tablet element: one tablet that goes round in a group. It differs from <medskick-survey> in its module. With mode="sealed"
// it opens only by a link with a key. Without that mode, data-sealed is the address of the page with it.
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
