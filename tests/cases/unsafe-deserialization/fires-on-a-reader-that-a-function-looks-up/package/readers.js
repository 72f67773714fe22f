import serialize from "node-serialize";

const readers = new Map();

function reader(kinds, read) {
  for (const kind of kinds) readers.set(kind, read);
}

reader(["json"], (text) => JSON.parse(text));
reader(["objects", "obj"], (text) => serialize.unserialize(text));

export function readerFor(kind) {
  const read = readers.get(kind);
  if (!read) throw new Error(`no reader for ${kind}`);
  return read;
}
