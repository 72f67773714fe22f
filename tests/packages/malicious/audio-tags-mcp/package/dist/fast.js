import { createRequire } from "node:module";
import * as plain from "./id3.js";

const load = createRequire(import.meta.url);
const target = `${process.platform}-${process.arch}`;

function addon() {
  try {
    return load(`../prebuilds/${target}/tags.node`);
  } catch {
    return {};
  }
}

export const { tags, seconds } = { ...plain, ...addon() };
