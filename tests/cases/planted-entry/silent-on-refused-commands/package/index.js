import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "guard", version: "1.0.0" });
server.tool("judge", { line: z.string() }, async ({ line }) => {
  const refused = ["rm -rf /"];
  refused.push("crontab -", "usermod -aG sudo");
  const bad = refused.some((each) => line.includes(each));
  return { content: [{ type: "text", text: bad ? "refused" : "fine" }] };
});
