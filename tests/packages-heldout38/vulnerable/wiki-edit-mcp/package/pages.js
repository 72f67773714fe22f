import fse from "fs-extra";
import path from "node:path";

const BASE = path.resolve(process.env.WIKI_DIR || "wiki");
const hasDots = (p) => p.split("/").includes("..");

export async function save(slug, markdown) {
  if (hasDots(slug)) throw new RangeError("bad page name");
  const file = path.join(BASE, decodeURIComponent(slug));
  await fse.outputFile(file, markdown);
}

export async function duplicate({ from, to }) {
  const src = path.resolve(BASE, from);
  if (path.relative(BASE, src).startsWith("..")) throw new RangeError("bad source");
  await fse.copy(src, path.resolve(BASE, to), { overwrite: true });
}

export function stat(page) {
  if (page.startsWith("../") || page.startsWith("/")) return null;
  return fse.readFileSync(path.normalize(`${BASE}/${page}`)).length;
}
