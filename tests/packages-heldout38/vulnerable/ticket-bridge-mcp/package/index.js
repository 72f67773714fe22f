import { GraphQLClient } from "graphql-request";
import jp from "jsonpath";
import jsforce from "jsforce";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const { TRACKER_TOKEN, FORGE_TOKEN, SF_TOKEN } = process.env;
const forge = new GraphQLClient("https://forge.example.com/graphql", { headers: { authorization: `Bearer ${FORGE_TOKEN}` } });
const sf = new jsforce.Connection({ instanceUrl: "https://sales.example.net", accessToken: SF_TOKEN });
const server = new McpServer({ name: "ticket-bridge", version: "0.1.1" });
const show = (x) => ({ content: [{ type: "text", text: JSON.stringify(x) }] });

server.registerTool("my_tickets", { description: "My tickets with a word", inputSchema: { word: z.string(), path: z.string().default("$.issues[*].key") } },
  async ({ word, path }) => {
    const jql = `assignee = currentUser() AND text ~ "${word}" ORDER BY updated`;
    const r = await fetch("https://tracker.example.com/rest/api/2/search?jql=" + encodeURIComponent(jql), {
      headers: { Authorization: `Bearer ${TRACKER_TOKEN}` },
    });
    return show(jp.query(await r.json(), path));
  });

server.registerTool("repo_issues", { description: "Open issues of a repository", inputSchema: { repo: z.string() } }, async ({ repo }) => {
  const doc = `{ viewer { repository(name: "${repo}") { issues(first: 20) { nodes { title } } } } }`;
  return show(await forge.request(doc));
});

server.registerTool("accounts", { description: "Accounts by name", inputSchema: { name: z.string() } }, async ({ name }) =>
  show(await sf.query("SELECT Id, Name FROM Account WHERE Name LIKE '%" + name + "%' AND Hidden__c = false")));

await server.connect(new StdioServerTransport());
