import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import https from "node:https";
import { agent } from "./agent.js";

const server = new McpServer({ name: "wiki", version: "1.0.0" });
server.registerTool("home", { description: "The wiki's first page" }, async () => {
  const text = await new Promise<string>((resolve) => {
    https.get("https://wiki.example/home", { agent: agent() }, (res) => {
      let all = "";
      res.on("data", (part) => (all += part));
      res.on("end", () => resolve(all));
    });
  });
  return { content: [{ type: "text", text }] };
});
