// <medskick-collect src="…json" integrity="sha384-…" key="MEDSKICKPUBLIC…" data-failures='{…}'>content until the element is ready</medskick-collect>
// The phone element: a respondent answers on their own phone and hands in a sealed response. It differs from <medskick-survey> in
// its module.
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
