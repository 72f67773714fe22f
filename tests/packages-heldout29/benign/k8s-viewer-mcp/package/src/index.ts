import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Kube } from "./kube.js";
import { mask } from "./mask.js";
import { Metrics } from "./metrics.js";

const kube = new Kube();
const metrics = Metrics.fromEnv();
const server = new McpServer({ name: "k8s-viewer", version: "0.9.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t || "(none)" }] });
const name = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,62}$/);

server.registerTool("list_deployments", { description: "Deployments of a namespace", inputSchema: { namespace: name } }, async ({ namespace }) => {
  metrics.count("list_deployments");
  return text(await kube.deployments(namespace));
});
server.registerTool("config_map", { description: "A config map, values that look secret are masked", inputSchema: { namespace: name, map: name } }, async ({ namespace, map }) => {
  metrics.count("config_map");
  return text(JSON.stringify(mask(await kube.configMap(namespace, map)), null, 2));
});
server.registerTool("secret_names", { description: "Names and sizes of secrets, never their values", inputSchema: { namespace: name } }, async ({ namespace }) => {
  metrics.count("secret_names");
  return text(await kube.secretNames(namespace));
});

await server.connect(new StdioServerTransport());
