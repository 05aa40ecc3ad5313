// <medskick-collect src="…json" integrity="sha384-…" key="MEDSKICKPUBLIC…" data-failures='{…}'>what stands here until it is ready</medskick-collect>
// A phone of one's own, from which answers are handed over sealed. The same element as <medskick-survey>, around another module.
import init, { guard, mount } from "bindings";
import { define } from "./element.js";
import { reload } from "./linked.js";

reload("medskick-collect");
define("medskick-collect", {
  init,
  guard,
  mount,
  modes: ["collect"],
  files: { wasm: "%collect.wasm%", wasmIntegrity: "%collect.wasm.integrity%", css: "%collect.css%", cssIntegrity: "%collect.css.integrity%" },
});
