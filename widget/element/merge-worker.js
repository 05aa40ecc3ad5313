// The desk in its worker: does one thing after the other, and says what became of it.
import init, { Desk, is_archive } from "bindings";

/** So much of a file is read at a time; between two parts the camera gets its turn. */
const PART = 65536;

/** A larger archive is not unpacked, but told as one. */
const LARGEST = 64 * 1024 * 1024;

let desk;
let last = Promise.resolve();

const broken = (error) => postMessage(["broken", String(error)]);

onmessage = ({ data }) => {
  // What the camera sees waits for no file.
  if (data.codes || data.picture) look(data);
  else last = last.then(() => act(data)).catch(broken);
};

async function act({ module, bundle, ask, files, package: wanted }) {
  if (module) {
    await init({ module_or_path: module });
    desk = new Desk(bundle);
    postMessage(["ready"]);
  } else if (files) {
    for (const file of files) await open(file);
    tell(true);
  } else if (wanted) {
    postMessage(["package", desk.package(...wanted)]);
  } else {
    postMessage(["reply", desk.ask(ask)]);
  }
}

/** A part of a file, or of what the page has read of it; nothing where it cannot be read. */
const read = (file, at) => (file.slice ? file.slice(at, at + PART).arrayBuffer().catch(() => null) : file.bytes?.slice(at, at + PART));

/** Opens a file part by part, so that no file has to fit into memory; one that cannot be read stops no other. */
async function open(file) {
  let part = await read(file, 0);
  if (part && file.size <= LARGEST && is_archive(new Uint8Array(part))) return unpack(file);
  desk.begin(file.name);
  for (let at = PART; part; at += PART) {
    const more = desk.part(new Uint8Array(part), at >= file.size);
    tell(false);
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
