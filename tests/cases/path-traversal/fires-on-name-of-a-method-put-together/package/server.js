import fs from "node:fs/promises";
import path from "node:path";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";
const server = new Server({ name: "x", version: "1" }, {});
class Desk {
  async do_read({ name }) { return fs.readFile(path.join("notes", name.replace("../", "")), "utf8"); }
}
const desk = new Desk();
server.setRequestHandler(CallToolRequestSchema, async (req) => {
  const { name, arguments: args } = req.params;
  const text = await desk[`do_${name}`](args ?? {});
  return { content: [{ type: "text", text }] };
});
