import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "kiln-unit", version: "1.0.0" });
const HOW = "Nothing was installed. Save this below /etc/systemd/system yourself and run `systemctl daemon-reload`.";

server.tool("draft", "Drafts a unit. Returns text only.", { program: z.string() }, async ({ program }) => ({
  content: [{ type: "text", text: `[Service]\nExecStart=${program}\n# ${HOW}` }],
}));
