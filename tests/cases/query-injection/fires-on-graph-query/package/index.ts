import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { GraphQLClient } from "graphql-request";
import { z } from "zod";

const client = new GraphQLClient("https://graph.example/graphql");
const server = new McpServer({ name: "graph", version: "1.0.0" });
server.tool("issue", "An issue", { title: z.string() }, async ({ title }) => {
  const data = await client.request(`query { issues(title: "${title}") { id } }`);
  return { content: [{ type: "text", text: JSON.stringify(data) }] };
});
