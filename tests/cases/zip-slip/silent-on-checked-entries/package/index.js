import fs from "node:fs";
import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import AdmZip from "adm-zip";
import * as tar from "tar";
import { z } from "zod";

const server = new McpServer({ name: "assets", version: "1.1.0" });
const FOLDER = path.resolve("/srv/assets");

server.tool("import_assets", { pack: z.string() }, async ({ pack }) => {
  for (const entry of new AdmZip(pack).getEntries()) {
    const target = path.resolve(FOLDER, entry.entryName);
    if (!target.startsWith(FOLDER + path.sep)) {
      throw new Error(`refused: ${entry.entryName}`);
    }
    fs.writeFileSync(target, entry.getData());
  }
  return { content: [{ type: "text", text: "done" }] };
});
server.tool("import_tar", { pack: z.string() }, async ({ pack }) => {
  await tar.x({ file: pack, cwd: FOLDER });
  return { content: [{ type: "text", text: "done" }] };
});
