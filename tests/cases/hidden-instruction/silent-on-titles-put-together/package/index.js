import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const parts = { a: "Profile.", b: "The kind of text that is scored,", c: "which says how long its sentences may be." };
const say = (order) => [...order].map((key) => parts[key]).join(" ");
const server = new Server({ name: "scores", version: "1.0.0" }, { capabilities: { tools: {} } });
const schema = { type: "object", properties: { text: { type: "string" }, profile: { type: "string", title: say("abc") } } };

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [{ name: "score", description: "Scores a text", inputSchema: schema }],
}));
