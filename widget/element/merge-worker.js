// A worker of the results page. It is either the aggregation worker, which processes one message after the other and reports the
// result of each, or a decryption helper, which decrypts the contents of files.
import init, { Desk, Helper, is_archive } from "bindings";

/** The bytes of a file that are read at a time. Between two parts, messages of the camera are processed. */
const PART = 65536;

/** The maximum size in bytes of an archive that is unpacked. A larger one is only reported as an archive. */
const LARGEST = 64 * 1024 * 1024;

/** Milliseconds without an answer after which a helper is lost. A task takes a slow computer a second. */
const PATIENCE = 15000;

let desk;
let last = Promise.resolve();

/** The helpers by their numbers: the port to each, its tasks, and the number of the key that it has. */
const helpers = new Map();
let has_lost = false;
let wake = () => {};

/** Creates a helper in this worker, for when there is no other. */
let spare;

/** Performs an action, and reports a failure. */
function attempt(act) {
  try {
    act();
  } catch (error) {
    broken(error);
  }
}

const broken = (error) => postMessage(["broken", String(error)]);

onmessage = ({ data, ports }) => {
  // Pictures of the camera and changes of helpers do not wait for files.
  if (data.codes || data.picture) look(data);
  else if (data.helper) attempt(() => employ(data.helper, ports[0]));
  else if (data.lost) attempt(() => lose(data.lost));
  else if (data.ping) postMessage(["pong"]);
  else last = last.then(() => act(data, ports)).catch(broken);
};

async function act({ module, bundle, helps, ask, files, package: wanted }, [port]) {
  if (module) {
    await init({ module_or_path: module });
    if (helps) help(new Helper(bundle), port);
    else {
      desk = new Desk(bundle);
      spare = () => new Helper(bundle);
    }
    postMessage(["ready"]);
  } else if (files) {
    if (has_lost) postMessage(["slower"]);
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

/** Performs the tasks of the aggregation worker at the other end of `port`, which sends the key once, and then tasks. */
function help(helper, port) {
  port.onmessage = ({ data: [task, ...given] }) => {
    try {
      if (task) port.postMessage([task, helper.open(...given)]);
      else {
        helper.unlock(given[0]);
        given[0].fill(0);
      }
    } catch {
      port.postMessage([task]);
    }
  };
}

/** Adds the helper at the other end of `port`, and gives it tasks. */
function employ(number, port) {
  const helper = { port, tasks: new Set(), keys: 0 };
  helpers.set(number, helper);
  port.onmessage = ({ data: [task, opened] }) =>
    attempt(() => {
      if (opened == null) return lose(number);
      helper.tasks.delete(task);
      desk.done(task, opened);
      watch(number, helper);
      go_on();
    });
  share();
}

/** Removes a helper, and takes back its unfinished tasks for the other helpers. */
function lose(number) {
  has_lost = true;
  postMessage(["slower"]);
  const helper = helpers.get(number);
  if (!helper) return;
  helpers.delete(number);
  clearTimeout(helper.timer);
  helper.port.close();
  helper.tasks.forEach((task) => desk.take_back(task));
  go_on();
}

/** Waits for the next answer of a helper, up to the time limit. */
function watch(number, helper) {
  clearTimeout(helper.timer);
  if (helper.tasks.size) helper.timer = setTimeout(() => attempt(() => lose(number)), PATIENCE);
}

function go_on() {
  tell(false);
  share();
  wake();
}

/** Gives each helper one task, and then a second, which it starts without waiting. Without helpers, does the tasks in this worker. */
function share() {
  for (const most of [1, 2]) {
    for (const [number, helper] of helpers) {
      if (helper.tasks.size >= most) continue;
      const task = desk.task();
      if (!task) return;
      give(helper, task);
      watch(number, helper);
    }
  }
  if (helpers.size) return;
  for (let task; (task = desk.task()); tell(false)) {
    const helper = spare();
    const key = desk.key();
    helper.unlock(key);
    key.fill(0);
    const [number, ...given] = task;
    desk.done(number, helper.open(...given));
    helper.free();
  }
}

function give(helper, task) {
  if (helper.keys !== desk.keys()) {
    helper.keys = desk.keys();
    const key = desk.key();
    helper.port.postMessage([0, key], [key.buffer]);
  }
  helper.tasks.add(task[0]);
  helper.port.postMessage(task);
}

/** Waits until `is_enough` returns `true`. It is checked again after each answer of a helper. */
async function until(is_enough) {
  share();
  while (!is_enough()) await new Promise((go) => (wake = go));
}

/** Reads a part of a file, or of the bytes that the page has read. Gives `null` or `undefined` if the file is unreadable. */
const read = (file, at) => (file.slice ? file.slice(at, at + PART).arrayBuffer().catch(() => null) : file.bytes?.slice(at, at + PART));

/** Whether to read more: the helpers will soon have done all tasks. */
const has_room = () => desk.left() <= 3 * helpers.size;

/** Reads a file part by part, so that no file has to fit into memory. An unreadable file does not stop the others. */
async function open(file) {
  let part = await read(file, 0);
  if (part && file.size <= LARGEST && is_archive(new Uint8Array(part))) return unpack(file);
  desk.begin(file.name);
  for (let at = PART; part; at += PART) {
    const more = desk.part(new Uint8Array(part), at >= file.size);
    await until(has_room);
    if (!more) return;
    part = await read(file, at);
  }
  desk.gone();
}

/** Unpacks an archive, a few files at a time. The archive is first read as a whole, because its list of files is at its end. */
async function unpack(file) {
  const bytes = await (file.slice ? file.arrayBuffer().catch(() => null) : file.bytes);
  if (bytes) {
    desk.archive(file.name, new Uint8Array(bytes));
    while (desk.unpack()) await until(has_room);
    return;
  }
  desk.begin(file.name);
  desk.gone();
}

function tell(now) {
  const came = desk.came(now);
  if (came) postMessage(["came", came]);
}

/** Decrypts new codes, or those in a picture, and reports them. No picture is stored. */
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
