import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CoreV1Api, KubeConfig } from "@kubernetes/client-node";
import { measured } from "./health.js";

const kube = new KubeConfig();
kube.loadFromDefault();
const core = kube.makeApiClient(CoreV1Api);
const server = new McpServer({ name: "node-health", version: "1.0.0" });

server.registerTool("nodes", { description: "Nodes and whether they are ready" }, () =>
  measured("nodes", kube, async () => {
    const { items } = await core.listNode();
    return { content: [{ type: "text", text: items.map((node) => node.metadata?.name).join("\n") }] };
  }),
);
