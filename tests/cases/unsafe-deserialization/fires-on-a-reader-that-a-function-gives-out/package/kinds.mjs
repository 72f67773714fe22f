import serialize from "node-serialize";

const READING = {
  text: JSON.parse,
  state: serialize.unserialize,
};

export const readerOf = (kind) => READING[kind] ?? READING.text;
