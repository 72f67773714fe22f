import { readdir, realpath } from "node:fs/promises";
import { extname, isAbsolute, relative, resolve } from "node:path";

const MEDIA = new Set([".mp3", ".flac", ".ogg", ".wav", ".mp4", ".mkv", ".webm"]);
const root = await realpath(process.env.MEDIA_ROOT ?? ".");

/** Real path of a file of the library; links that lead outside are refused. */
export async function inLibrary(file: string): Promise<string> {
  const real = await realpath(resolve(root, file));
  const rel = relative(root, real);
  if (rel === "" || rel.split(/[\\/]/)[0] === ".." || isAbsolute(rel)) throw new Error("the file is not in the library");
  if (!MEDIA.has(extname(real).toLowerCase())) throw new Error("not a media file");
  return real;
}

export async function listMedia(): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  return entries.filter((e) => e.isFile() && MEDIA.has(extname(e.name).toLowerCase())).map((e) => e.name).sort();
}
