import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "deploy-keys", version: "1.0.0" });

async function ask(method, project, part, body) {
  const answer = await fetch(`${process.env.FORGE}/projects/${project}/${part}`, {
    method,
    headers: { "private-token": process.env.FORGE_TOKEN, "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  return answer.json();
}

const inputSchema = { project: z.string(), title: z.string(), key: z.string().describe("for example ssh-ed25519 AAAA... me") };
server.registerTool("add_deploy_key", { description: "Add a deploy key to a project.", inputSchema }, async ({ project, title, key }) => {
  const made = await ask("POST", project, "deploy_keys", { title, key, can_push: false });
  return { content: [{ type: "text", text: JSON.stringify(made) }] };
});
