// <medskick-survey src="…json" integrity="sha384-…" mode="own" data-failures='{…}'>what stands here until it is ready</medskick-survey>
// Fetches the survey and the widget, checks them against their hashes and mounts the widget. After `ready` nothing is requested.
// `bindings`, the widget's side of the browser, is made by the build, which also fills in the names of the files.
import init, { guard, mount } from "bindings";
import { define } from "./element.js";
import { First } from "./first.js";
import { watchHeight } from "./height.js";

define("medskick-survey", {
  init,
  guard,
  mount,
  modes: ["own"],
  First,
  watchHeight,
  files: { wasm: "%widget.wasm%", wasmIntegrity: "%widget.wasm.integrity%", css: "%widget.css%", cssIntegrity: "%widget.css.integrity%" },
});
