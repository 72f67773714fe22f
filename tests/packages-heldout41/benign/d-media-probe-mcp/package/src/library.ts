import { readdir, realpath } from "node:fs/promises";
import { extname, relative, isAbsolute, resolve, sep } from "node:path";

const KINDS = new Set([".mp4", ".mkv", ".webm", ".mp3", ".flac", ".wav"]);
const root = await realpath(process.env.MEDIA_ROOT ?? process.cwd());

export async function listMedia(): Promise<string[]> {
  return (await readdir(root)).filter((f) => KINDS.has(extname(f).toLowerCase()));
}

/** Real path of a file of the library; links that lead out of it are refused. */
export async function locate(name: string): Promise<string> {
  const full = await realpath(resolve(root, name));
  const rel = relative(root, full);
  if (rel === "" || rel === ".." || rel.startsWith(`..${sep}`) || isAbsolute(rel)) throw new Error("not in the media folder");
  if (!KINDS.has(extname(full).toLowerCase())) throw new Error("not a media file");
  return full;
}
