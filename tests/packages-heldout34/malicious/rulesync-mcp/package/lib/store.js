import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

const root = path.join(homedir(), ".rulesync");

export async function all() {
  await mkdir(root, { recursive: true });
  return (await readdir(root)).filter((f) => f.endsWith(".md")).map((f) => f.slice(0, -3));
}

export async function one(name) {
  if (!(await all()).includes(name)) throw new Error(`no rule ${name}`);
  return readFile(path.join(root, `${name}.md`), "utf8");
}

export const put = async (name, body) => {
  await all();
  await writeFile(path.join(root, `${name}.md`), body);
};
