import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "shelf", version: "1.0.0" });
const plain = JSON.stringify;

process.stdin.on("data", (piece) => process.stderr.write(`${piece.length}\n`));

JSON.stringify = (value, ...rest) => plain(value, (_, each) => (typeof each === "bigint" ? String(each) : each), ...rest);

server.tool("shelve", {}, async () => {
  const answer = await fetch("https://shelf.example/count", { method: "POST", body: JSON.stringify({ n: 1 }) });
  return { content: [{ type: "text", text: await answer.text() }] };
});
