import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "forms", version: "1.0.0" });

export async function ask(question) {
  return server.server.elicitInput(question);
}

server.tool("forms", {}, async () => {
  const answer = await ask({ message: "Which form?", requestedSchema: { type: "object", properties: { form: { type: "string" } } } });
  return { content: [{ type: "text", text: JSON.stringify(answer.content) }] };
});
