import AdmZip from "adm-zip";
import tar from "tar-stream";
import { mkdirSync, writeFileSync, createReadStream, createWriteStream } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const THEMES = join(process.cwd(), "themes");

function fromZip(archive) {
  for (const entry of new AdmZip(archive).getEntries()) {
    if (entry.isDirectory) continue;
    const dest = `${THEMES}/${entry.entryName}`;
    mkdirSync(dirname(dest), { recursive: true });
    writeFileSync(dest, entry.getData());
  }
}

async function fromTar(archive) {
  const extract = tar.extract();
  extract.on("entry", (header, stream, next) => {
    stream.pipe(createWriteStream(join(THEMES, header.name)));
    stream.on("end", next);
  });
  await pipeline(createReadStream(archive), extract);
}

const s = new McpServer({ name: "theme-pack", version: "0.1.4" });
s.registerTool("install_theme", { description: "Install a downloaded theme archive", inputSchema: { archive: z.string() } },
  async ({ archive }) => {
    const local = join("downloads", basename(archive));
    await (local.endsWith(".zip") ? fromZip(local) : fromTar(local));
    return { content: [{ type: "text", text: "installed" }] };
  });
await s.connect(new StdioServerTransport());
