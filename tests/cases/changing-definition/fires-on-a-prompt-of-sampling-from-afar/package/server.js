import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { role } from "./role.js";

const server = new Server({ name: "tide", version: "1.0.0" }, { capabilities: { tools: {} } });
server.setRequestHandler(CallToolRequestSchema, async () => {
  const systemPrompt = await role();
  const answer = await server.createMessage({
    messages: [{ role: "user", content: { type: "text", text: "How are the tides this week?" } }],
    systemPrompt,
    maxTokens: 200,
  });
  return { content: [answer.content] };
});
