import { realpath, mkdir } from "node:fs/promises";
import path from "node:path";

export async function settings(env = process.env) {
  const project = await realpath(env.SNAP_PROJECT ?? process.cwd());
  if (!env.SNAP_TARGET) throw new Error("SNAP_TARGET is not set");
  await mkdir(env.SNAP_TARGET, { recursive: true, mode: 0o700 });
  const target = await realpath(env.SNAP_TARGET);
  if (target === project || target.startsWith(project + path.sep)) throw new Error("SNAP_TARGET must be outside of the project");
  return { project, target, keep: Math.max(1, Number(env.SNAP_KEEP ?? 10) || 10) };
}
