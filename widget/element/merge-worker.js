// A worker of the page where answers are put together: the desk, which does one thing after the other and says what became of it, or a
// helper, which opens for it what is in files.
import init, { Desk, Helper, is_archive } from "bindings";

/** So much of a file is read at a time; between two parts the camera gets its turn. */
const PART = 65536;

/** A larger archive is not unpacked, but told as one. */
const LARGEST = 64 * 1024 * 1024;

let desk;
let last = Promise.resolve();

/** Helpers that have nothing to do. Each is here twice: its next task is with it when it has done one. */
const free = [];
let helpers = 0;
let wake = () => {};

const broken = (error) => postMessage(["broken", String(error)]);

onmessage = ({ data, ports }) => {
  // What the camera sees waits for no file.
  if (data.codes || data.picture) look(data);
  else last = last.then(() => act(data, ports)).catch(broken);
};

async function act({ module, bundle, helps, ask, files, package: wanted }, [port]) {
  if (module) {
    await init({ module_or_path: module });
    if (helps) help(new Helper(bundle), port);
    else desk = new Desk(bundle);
    postMessage(["ready"]);
  } else if (port) {
    employ(port);
  } else if (files) {
    for (const file of files) await open(file);
    await until(() => !desk.left());
    tell(true);
    postMessage(["read"]);
  } else if (wanted) {
    postMessage(["package", desk.package(...wanted)]);
  } else {
    postMessage(["reply", desk.ask(ask)]);
  }
}

/** Does what the desk at the other end of `port` asks. */
function help(helper, port) {
  port.onmessage = ({ data: [number, ...task] }) => {
    try {
      port.postMessage([number, helper.open(...task)]);
    } catch (error) {
      port.postMessage([0, String(error)]);
    }
  };
}

/** Has the helper at the other end of `port` do what is to be done. */
function employ(port) {
  helpers++;
  free.push(port, port);
  port.onmessage = ({ data }) => {
    try {
      desk.done(...data);
      tell(false);
      free.push(port);
      share();
      wake();
    } catch (error) {
      broken(error);
    }
  };
}

function share() {
  while (free.length) {
    const task = desk.task();
    if (!task) return;
    free.shift().postMessage(task);
  }
}

/** Waits until helpers have done so much that `is_enough`. */
async function until(is_enough) {
  share();
  while (!is_enough()) await new Promise((go) => (wake = go));
}

/** A part of a file, or of what the page has read of it; nothing where it cannot be read. */
const read = (file, at) => (file.slice ? file.slice(at, at + PART).arrayBuffer().catch(() => null) : file.bytes?.slice(at, at + PART));

/** Takes a file part by part, so that no file has to fit into memory; one that cannot be read stops no other. */
async function open(file) {
  let part = await read(file, 0);
  if (part && file.size <= LARGEST && is_archive(new Uint8Array(part))) return unpack(file);
  desk.begin(file.name);
  for (let at = PART; part; at += PART) {
    const more = desk.part(new Uint8Array(part), at >= file.size);
    await until(() => desk.left() <= 3 * helpers);
    if (!more) return;
    part = await read(file, at);
  }
  desk.gone();
}

/** The list of what is in an archive is at its end, so all of it is read first. */
async function unpack(file) {
  const bytes = await (file.slice ? file.arrayBuffer().catch(() => null) : file.bytes);
  if (bytes) return desk.archive(file.name, new Uint8Array(bytes));
  desk.begin(file.name);
  desk.gone();
}

function tell(now) {
  const came = desk.came(now);
  if (came) postMessage(["came", came]);
}

/** Says what is new among the codes, or on the picture, which nobody keeps. */
function look({ codes, picture }) {
  try {
    postMessage(["seen", codes ? desk.see(codes) : desk.look(...points(picture))]);
  } catch (error) {
    broken(error);
  }
}

function points(picture) {
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  context.drawImage(picture, 0, 0);
  picture.close();
  return [context.getImageData(0, 0, width, height).data, width];
}
