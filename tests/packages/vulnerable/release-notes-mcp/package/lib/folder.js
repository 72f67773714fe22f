import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { options } from "./options.js";

export class BadName extends Error {}

function check(name) {
  if (name.includes("..") || path.isAbsolute(name)) throw new BadName(name);
  return name;
}

// scoped packages come as @scope%2Fname
const fileFor = (name, version) => path.join(options.notes, `${decodeURIComponent(check(name))}-${check(version)}.md`);

export async function save(name, version, text) {
  const file = fileFor(name, version);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text, "utf8");
  return path.relative(options.notes, file);
}
