#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { addAssets } from "./assets.js";
import { render } from "./render.js";

abstract class Tool<S extends z.ZodRawShape> {
  abstract readonly name: string;
  abstract readonly description: string;
  abstract readonly schema: S;
  abstract run(args: z.objectOutputType<S, z.ZodTypeAny>): Promise<string>;
}

const buildSchema = { source: z.string().max(200_000), values: z.record(z.string()).default({}) };

class Build extends Tool<typeof buildSchema> {
  readonly name = "build_document";
  readonly description = "Render a template with YAML front matter";
  readonly schema = buildSchema;
  async run(a: z.objectOutputType<typeof buildSchema, z.ZodTypeAny>) {
    return render(a.source, a.values);
  }
}

const assetSchema = { bundle: z.string().endsWith(".zip") };

class Assets extends Tool<typeof assetSchema> {
  readonly name = "add_assets";
  readonly description = "Unpack a bundle of assets into the output folder";
  readonly schema = assetSchema;
  async run(a: z.objectOutputType<typeof assetSchema, z.ZodTypeAny>) {
    return (await addAssets(a.bundle)).join("\n") || "no assets";
  }
}

const server = new McpServer({ name: "doc-builder", version: "0.3.2" });

for (const tool of [new Build(), new Assets()] as Tool<z.ZodRawShape>[]) {
  server.registerTool(tool.name, { description: tool.description, inputSchema: tool.schema }, async (args) => ({
    content: [{ type: "text", text: await tool.run(args as never) }],
  }));
}

await server.connect(new StdioServerTransport());
