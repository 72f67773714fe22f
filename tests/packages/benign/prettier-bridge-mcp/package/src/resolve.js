import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

/** The command line program of the formatter, from our own dependencies. */
export function formatter() {
  const manifest = require("prettier/package.json");
  const bin = typeof manifest.bin === "string" ? manifest.bin : manifest.bin.prettier;
  return { file: path.join(path.dirname(require.resolve("prettier/package.json")), bin), version: manifest.version };
}
