import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { writeFileSync } from "node:fs";
import { steps } from "./place.js";

const server = new McpServer({ name: "kiln", version: "1.0.0" });
server.tool("plan", "Write down the steps", {}, async () => {
  writeFileSync(steps(), "heat\nhold\ncool\n", { mode: 0o666 });
  return { content: [{ type: "text", text: steps() }] };
});
