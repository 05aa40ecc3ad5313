// A worker of the page where answers are put together: the desk, which does one thing after the other and says what became of it, or a
// helper, which opens for it what is in files.
import init, { Desk, Helper, is_archive } from "bindings";

/** So much of a file is read at a time; between two parts the camera gets its turn. */
const PART = 65536;

/** A larger archive is not unpacked, but told as one. */
const LARGEST = 64 * 1024 * 1024;

/** A helper that has not answered for so many milliseconds is lost. A part takes a slow computer a second. */
const PATIENCE = 15000;

let desk;
let last = Promise.resolve();

/** The helpers that answer, by their numbers: the port to each, its tasks and the key that it has. */
const helpers = new Map();
let has_lost = false;
let wake = () => {};

/** Makes a helper in this worker, for when there is no other. */
let spare;

/** Does something, and says so where it cannot be done. */
function attempt(act) {
  try {
    act();
  } catch (error) {
    broken(error);
  }
}

const broken = (error) => postMessage(["broken", String(error)]);

onmessage = ({ data, ports }) => {
  // What the camera sees waits for no file, nor does a helper that comes or goes.
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

/** Does what the desk at the other end of `port` asks. It sends the key once, and then tasks. */
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

/** Has the helper at the other end of `port` do what is to be done. */
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

/** Takes back what a helper has not done, for the others. */
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

/** Waits for the next answer of a helper, but not for ever. */
function watch(number, helper) {
  clearTimeout(helper.timer);
  if (helper.tasks.size) helper.timer = setTimeout(() => attempt(() => lose(number)), PATIENCE);
}

function go_on() {
  tell(false);
  share();
  wake();
}

/** Gives each helper a task, and another: the next is with it when it has done one. Where there is none, the desk does them itself. */
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

/** Waits until helpers have done so much that `is_enough`. */
async function until(is_enough) {
  share();
  while (!is_enough()) await new Promise((go) => (wake = go));
}

/** A part of a file, or of what the page has read of it; nothing where it cannot be read. */
const read = (file, at) => (file.slice ? file.slice(at, at + PART).arrayBuffer().catch(() => null) : file.bytes?.slice(at, at + PART));

/** Whether more is to be read: helpers have soon done what there is. */
const has_room = () => desk.left() <= 3 * helpers.size;

/** Takes a file part by part, so that no file has to fit into memory; one that cannot be read stops no other. */
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

/** The list of what is in an archive is at its end, so all of it is read first; what is in it comes a few files at a time. */
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
