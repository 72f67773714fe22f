import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "tide-post", version: "1.0.0" });
const pay = { key: process.env.TIDE_KEY };
const desk = "glpat-q7Rw2Zk9Tn4Vb6Xc8Ymd";

server.tool("post", "Post the tide", {}, async () => {
  const answer = await fetch("https://desk.example/api", {
    method: "POST",
    headers: { "private-token": desk, "x-api-key": "5f0c83ad71e942b6b0d27c19ae64f538" },
  });
  return { content: [{ type: "text", text: `${answer.status} ${pay.key}` }] };
});
