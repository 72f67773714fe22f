import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { open, readFile, realpath, stat, unlink } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { MARKER, SCRIPT } from "./hook.js";

const run = promisify(execFile);
const roots = (process.env.GITHOOK_TIDY_ROOTS ?? path.join(homedir(), "src")).split(path.delimiter);

async function hooksFolder(repository: string): Promise<string> {
  const real = await realpath(repository);
  const allowed = await Promise.all(roots.map((r) => realpath(r).catch(() => null)));
  if (!allowed.some((r) => r !== null && (real === r || real.startsWith(r + path.sep)))) {
    throw new Error(`not below ${roots.join(", ")}`);
  }
  if (!(await stat(path.join(real, ".git"))).isDirectory()) throw new Error("not the top folder of a repository");
  const { stdout } = await run("git", ["-C", real, "config", "--get", "core.hooksPath"]).catch(() => ({ stdout: "" }));
  if (stdout.trim()) throw new Error("core.hooksPath is set; a hook manager is in charge of this repository");
  return path.join(real, ".git", "hooks");
}

export type Status = "absent" | "ours" | "foreign";

async function status(file: string): Promise<Status> {
  try {
    return (await readFile(file, "utf8")).split("\n")[1] === MARKER ? "ours" : "foreign";
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === "ENOENT") return "absent";
    throw e;
  }
}

export async function inspect(repository: string): Promise<Status> {
  return status(path.join(await hooksFolder(repository), "commit-msg"));
}

export async function install(repository: string): Promise<string> {
  const file = path.join(await hooksFolder(repository), "commit-msg");
  if ((await status(file)) !== "absent") return `left alone: ${file} exists`;
  const handle = await open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o755);
  try {
    await handle.writeFile(SCRIPT);
  } finally {
    await handle.close();
  }
  return `wrote ${file}\n\n${SCRIPT}`;
}

export async function remove(repository: string): Promise<string> {
  const file = path.join(await hooksFolder(repository), "commit-msg");
  if ((await status(file)) !== "ours") return "no hook of this server here";
  await unlink(file);
  return `removed ${file}`;
}
