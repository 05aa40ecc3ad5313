// <medskick-survey src="…json" integrity="sha384-…" mode="own" data-failures='{…}'>content until the element is ready</medskick-survey>
// The survey element. Loads the survey and the widget, checks them against their hashes and mounts the widget. After `ready` it
// requests nothing. The build generates `bindings`, the widget's JavaScript side, and fills in the names of the files.
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
