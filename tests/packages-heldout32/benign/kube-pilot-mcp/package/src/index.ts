#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z, type ZodRawShape } from "zod";
import { kind, KubeError, Kubectl, name, scrub } from "./kubectl.js";

const readOnly = /^(1|true|yes)$/i.test(process.env.KUBE_READ_ONLY ?? "");
const kube = new Kubectl((process.env.KUBE_NAMESPACES ?? "").split(",").filter(Boolean));
const server = new McpServer({ name: "kube-pilot", version: "1.1.0" });
const where = { context: z.string().optional(), namespace: z.string().optional() };

function tool<S extends ZodRawShape>(id: string, description: string, shape: S, run: (a: z.objectOutputType<S, z.ZodTypeAny>) => Promise<string>, write = false): void {
  if (write && readOnly) return;
  server.registerTool(id, { description, inputSchema: shape, annotations: { readOnlyHint: !write, destructiveHint: write } }, (async (args: never) => {
    try {
      return { content: [{ type: "text", text: await run(args) }] };
    } catch (e) {
      if (e instanceof KubeError) return { isError: true, content: [{ type: "text", text: e.message }] };
      throw e;
    }
  }) as never);
}

tool("list_contexts", "Contexts of the kubeconfig", {}, async () => (await kube.listContexts()).join("\n"));

tool("kubectl_get", "Get resources of a kind. Secrets are not available.", { kind: z.string(), name: z.string().optional(), ...where }, async (a) => {
  const args = ["get", kind(a.kind), ...(a.name ? [name(a.name)] : []), ...(await kube.flags(a)), "--output=json"];
  return scrub(await kube.exec(args));
});

tool("kubectl_describe", "Describe a resource", { kind: z.string(), name: z.string(), ...where }, async (a) => {
  const k = kind(a.kind);
  if (k === "configmaps") throw new KubeError("use kubectl_get for config maps");
  return kube.exec(["describe", k, name(a.name), ...(await kube.flags(a))]);
});

tool(
  "kubectl_logs",
  "Logs of a pod",
  { pod: z.string(), container: z.string().optional(), tail: z.number().int().min(1).max(2000).default(200), previous: z.boolean().default(false), ...where },
  async (a) => {
    const args = ["logs", name(a.pod, "pod"), `--tail=${a.tail}`, ...(await kube.flags(a))];
    if (a.container) args.push(`--container=${name(a.container, "container")}`);
    if (a.previous) args.push("--previous");
    return kube.exec(args);
  },
);

tool(
  "kubectl_scale",
  "Scale a deployment. Never scale to zero without asking the user.",
  { deployment: z.string(), replicas: z.number().int().min(0).max(50), ...where },
  async (a) => kube.exec(["scale", `deployment/${name(a.deployment, "deployment")}`, `--replicas=${a.replicas}`, ...(await kube.flags(a))]),
  true,
);

await server.connect(new StdioServerTransport());
