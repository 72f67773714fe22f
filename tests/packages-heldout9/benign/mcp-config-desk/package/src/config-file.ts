import { chmod, copyFile, readFile, rename, stat, writeFile } from "node:fs/promises";
import { z } from "zod";

export const Entry = z.object({
  command: z.string().regex(/^[\w./@+-]{1,200}$/),
  args: z.array(z.string().max(300).regex(/^[\x20-\x7e]*$/)).max(30).default([]),
});
export type Entry = z.infer<typeof Entry>;

const File = z.object({ mcpServers: z.record(z.object({ command: z.string().optional(), args: z.array(z.string()).optional(), env: z.record(z.string()).optional(), url: z.string().optional() }).passthrough()).default({}) }).passthrough();
type File = z.infer<typeof File>;

export class ConfigFile {
  constructor(private readonly path: string) {}

  async read(): Promise<File> {
    return File.parse(JSON.parse(await readFile(this.path, "utf8")));
  }

  async update(change: (servers: File["mcpServers"]) => void): Promise<void> {
    const data = await this.read();
    change(data.mcpServers);
    const { mode } = await stat(this.path);
    await copyFile(this.path, `${this.path}.bak`);
    await chmod(`${this.path}.bak`, mode & 0o700);
    const next = `${this.path}.new`;
    await writeFile(next, JSON.stringify(data, null, 2) + "\n", { mode: mode & 0o700 });
    await rename(next, this.path);
  }
}
