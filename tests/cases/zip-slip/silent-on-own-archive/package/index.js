import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import AdmZip from "adm-zip";

const server = new McpServer({ name: "starter", version: "1.0.0" });
const OWN = fileURLToPath(new URL("./starter.zip", import.meta.url));

server.tool("start", {}, async () => {
  for (const entry of new AdmZip(OWN).getEntries()) {
    fs.writeFileSync(path.join(process.cwd(), entry.entryName), entry.getData());
  }
  return { content: [{ type: "text", text: "done" }] };
});
