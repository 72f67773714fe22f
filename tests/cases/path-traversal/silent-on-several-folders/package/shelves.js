import path from "node:path";
import fs from "node:fs/promises";

const shelves = (process.env.SHELVES ?? "").split(",").filter(Boolean);

export function isOnShelf(candidate, folders) {
  if (typeof candidate !== "string" || candidate.includes("\0")) return false;
  const wanted = path.resolve(path.normalize(candidate));
  return folders.some((folder) => {
    if (!folder) {
      return false;
    }
    if (folder.includes("\0")) {
      return false;
    }
    if (!path.isAbsolute(folder)) {
      return false;
    }
    const shelf = path.resolve(folder);
    if (wanted === shelf) {
      return true;
    }
    if (shelf === path.sep) {
      return wanted.startsWith(path.sep);
    }
    if (path.sep === "\\" && /^[A-Za-z]:\\?$/.test(shelf)) {
      return wanted.charAt(0) === shelf.charAt(0) && wanted.startsWith(shelf.replace(/\\?$/, "\\"));
    }
    return wanted.startsWith(shelf + path.sep);
  });
}

export async function placed(asked) {
  const absolute = path.resolve(asked);
  const allowed = isOnShelf(absolute, shelves);
  if (!allowed) {
    throw new Error(`not on a shelf: ${asked}`);
  }
  try {
    return await fs.realpath(absolute);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return absolute;
  }
}
