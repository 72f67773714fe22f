import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { NOTES } from "./notes.mjs";

const server = new McpServer({ name: "gates", version: "1.0.0" });
server.registerTool("gate_note", { description: "A note on a gate", inputSchema: { gate: z.string() } }, async ({ gate }) => {
  const found = NOTES.find(([sign]) => sign.test(gate));
  return { content: [{ type: "text", text: found ? found[1] : "" }] };
});
