import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "arrays", version: "1.0.0" });
const typed = Object.getOwnPropertyNames(globalThis).filter((name) => globalThis[name]?.prototype instanceof Object.getPrototypeOf(Int8Array));

server.tool("sum", "Sum of the numbers of a file", async ({ kind, address }) => {
  const answer = await fetch(address);
  const name = typed.find((each) => each === kind) ?? "Uint8Array";
  const made = new globalThis[name](await answer.arrayBuffer());
  return { content: [{ type: "text", text: String(made.reduce((one, other) => one + other, 0)) }] };
});
