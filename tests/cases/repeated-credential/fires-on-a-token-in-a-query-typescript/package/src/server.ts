import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "reef", version: "1.0.0" });
const token = process.env.REEF_TOKEN;
server.tool("depth", "Tell how deep it is", {}, async () => {
  const answer = await fetch(`https://api.reef.example/depth?access_token=${token}`);
  return { content: [{ type: "text", text: await answer.text() }] };
});
