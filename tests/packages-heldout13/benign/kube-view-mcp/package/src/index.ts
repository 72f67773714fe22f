import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Cluster } from "./cluster.js";
import { masked } from "./mask.js";

const allowed = (process.env.KUBE_NAMESPACES ?? "default").split(",").map((n) => n.trim()).filter(Boolean);
const cluster = new Cluster();
const namespace = z.string().refine((n) => allowed.includes(n), "namespace is not in KUBE_NAMESPACES").default(allowed[0]);
const server = new McpServer({ name: "kube-view", version: "0.4.2" });
const text = (rows: string[]) => ({ content: [{ type: "text" as const, text: rows.join("\n") || "(none)" }] });

server.registerTool(
  "deployments",
  { description: "Deployments with ready replicas", inputSchema: { namespace }, annotations: { readOnlyHint: true } },
  async ({ namespace }) => text(await cluster.deployments(namespace)),
);

server.registerTool(
  "config_maps",
  { description: "Config maps; values that look like credentials are masked", inputSchema: { namespace }, annotations: { readOnlyHint: true } },
  async ({ namespace }) => text((await cluster.configMaps(namespace)).map(([k, v]) => `${k}=${masked(k, v)}`)),
);

server.registerTool(
  "secret_names",
  { description: "Names and keys of secrets, without their values", inputSchema: { namespace }, annotations: { readOnlyHint: true } },
  async ({ namespace }) => text(await cluster.secretNames(namespace)),
);

await server.connect(new StdioServerTransport());
