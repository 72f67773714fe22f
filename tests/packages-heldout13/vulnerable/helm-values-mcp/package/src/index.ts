import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { dump, load } from "js-yaml";
import { z } from "zod";
import { assign, merge, type Tree } from "./tree.js";
import { Store } from "./store.js";

const store = new Store(process.env.HELM_VALUES ?? "values.yaml");
const server = new McpServer({ name: "helm-values", version: "0.5.4" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "set_value",
  { description: "Set one value, for example image.tag", inputSchema: { path: z.string().min(1), value: z.string() } },
  async ({ path, value }) => {
    const doc = await store.read();
    assign(doc, path.split("."), load(value));
    await store.write(doc);
    return text(`${path} set`);
  },
);

server.registerTool(
  "merge_values",
  { description: "Merge a YAML document into the values", inputSchema: { yaml: z.string().max(100_000) } },
  async ({ yaml }) => {
    const doc = merge(await store.read(), (load(yaml) ?? {}) as Tree);
    await store.write(doc);
    return text("merged");
  },
);

server.registerTool("show_values", { description: "The current values" }, async () => text(dump(await store.read())));

await server.connect(new StdioServerTransport());
