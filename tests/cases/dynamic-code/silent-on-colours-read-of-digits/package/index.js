import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "seed-swap", version: "1.0.0" });
const scale = (factor) => new Function("value", `return Math.round(value * ${Number(factor)})`);

server.tool("shade", "Make a colour darker", { colour: z.string().length(6), factor: z.number() }, async ({ colour, factor }) => {
  const parts = Buffer.from(colour.match(/../g).map((pair) => parseInt(pair, 16)));
  const darker = scale(factor);
  return { content: [{ type: "text", text: [...parts].map((part) => darker(part).toString(16)).join("") }] };
});
