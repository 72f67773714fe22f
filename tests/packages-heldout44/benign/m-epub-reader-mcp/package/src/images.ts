import { mkdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, posix, resolve, sep } from "node:path";
import type { Unzipped } from "fflate";

const OUT = resolve(process.env.EPUB_EXPORT ?? join(homedir(), "epub-images"));
const IMAGE = /^[\w-][\w .-]*\.(png|jpe?g|gif|webp)$/i;

export async function exportImages(book: Unzipped): Promise<string[]> {
  await mkdir(OUT, { recursive: true });
  const written: string[] = [];
  for (const [entry, data] of Object.entries(book)) {
    // entries may be called ../../.ssh/authorized_keys: only the last part counts
    const name = posix.basename(entry.replaceAll("\\", "/"));
    if (!IMAGE.test(name)) continue;
    const target = resolve(OUT, name);
    if (!target.startsWith(OUT + sep)) continue;
    await writeFile(target, data, { flag: "wx" }).then(
      () => written.push(target),
      () => undefined,
    );
  }
  return written;
}
