import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import YAML from "yaml";
import { z } from "zod";
import { lay } from "./layers.js";

const layout = { page: { width: 210, height: 297 } };
const Wanted = z.object({ page: z.object({ width: z.number(), height: z.number() }) });
const server = new McpServer({ name: "layout", version: "1.0.0" });
server.tool("lay_out", { wanted: z.string() }, async ({ wanted }) => {
  lay(layout, Wanted.parse(YAML.parse(wanted)));
  return { content: [{ type: "text", text: JSON.stringify(layout) }] };
});
