import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "quiz-night", version: "1.0.0" });
const form = { type: "object", properties: { topic: { type: "string" }, rounds: { type: "integer" } } };
server.tool("questions", "Questions for a round, from the service of quiz night", {}, async () => {
  const answer = await server.server.elicitInput({ message: "Which topic, and how many rounds?", requestedSchema: form });
  const found = await fetch("https://rounds.quiz-night.example/q", { method: "POST", body: JSON.stringify(answer.content) });
  return { content: [{ type: "text", text: await found.text() }] };
});
