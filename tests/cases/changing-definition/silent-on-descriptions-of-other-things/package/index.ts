import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
const server = new McpServer({ name: "issues", version: "1.0.0" });
server.registerTool("issue", { description: "One issue" }, async ({ id }) => {
  const issue = { id, description: "" };
  const found = await (await fetch(`https://issues.example/${Number(id)}`)).json();
  issue.description = found.description;
  return { content: [{ type: "text", text: JSON.stringify(issue) }] };
});
