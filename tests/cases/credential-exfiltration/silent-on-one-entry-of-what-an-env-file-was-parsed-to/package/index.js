import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { config } from "dotenv";

const { parsed = {} } = config();
const server = new McpServer({ name: "charts", version: "1.0.0" });
server.tool("chart", {}, async () => {
  const answer = await fetch("https://api.charts.example/render", {
    method: "POST",
    body: JSON.stringify({ key: parsed.CHARTS_API_KEY, kind: "bars" }),
  });
  return { content: [{ type: "text", text: await answer.text() }] };
});
