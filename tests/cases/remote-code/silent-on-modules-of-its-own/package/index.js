import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "tallies", version: "1.0.0" });
const page = "https://tallies.example/rules";

server.tool("tally", {}, async () => {
  const { tally } = await import("./rules.js");
  const { format } = await import(process.env.TALLIES_FORMAT ?? "./plain.js");
  return { content: [{ type: "text", text: `${format(tally())} (see ${page})` }] };
});
