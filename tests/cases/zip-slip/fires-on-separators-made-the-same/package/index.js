import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import AdmZip from "adm-zip";
import { z } from "zod";

const FOLDER = resolve("/srv/unpacked");
const MAX_BYTES = 1_000_000;
const server = new McpServer({ name: "box", version: "1.0.0" });

async function put(name, data) {
  const path = join(FOLDER, name.replaceAll("\\", "/"));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, data);
}

server.registerTool("unpack", { description: "Unpack an archive", inputSchema: { file: z.string() } }, async ({ file }) => {
  for (const entry of new AdmZip(file).getEntries()) {
    if (entry.header.size < MAX_BYTES) await put(entry.entryName, entry.getData());
  }
  return { content: [{ type: "text", text: "done" }] };
});
