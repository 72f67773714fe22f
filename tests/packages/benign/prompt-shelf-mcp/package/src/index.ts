#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { fill } from "./fill.js";
import { Shelf } from "./shelf.js";
import { onChange } from "./watch.js";

const shelf = await Shelf.open(process.argv[2] ?? "prompts");
const server = new McpServer({ name: "prompt-shelf", version: "0.3.3" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_prompts", { description: "List the prompt files" }, async () => text((await shelf.names()).join("\n") || "none"));

const describe = (names: string[]) => `Fill the fields of a prompt file. Known files: ${names.slice(0, 40).join(", ") || "none"}`;

const filler = server.registerTool(
  "fill_prompt",
  { description: describe(await shelf.names()), inputSchema: { name: z.string(), values: z.record(z.string()).default({}) } },
  async ({ name, values }) => {
    try {
      return text(fill(await shelf.text(name), values));
    } catch (e) {
      return { isError: true, ...text((e as Error).message) };
    }
  },
);

let before = (await shelf.names()).join();
onChange(shelf.folder, async () => {
  const names = await shelf.names();
  if (names.join() === before) return;
  before = names.join();
  filler.update({ description: describe(names) });
});

await server.connect(new StdioServerTransport());
