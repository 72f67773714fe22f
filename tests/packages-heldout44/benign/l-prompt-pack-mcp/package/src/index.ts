#!/usr/bin/env node
import { FastMCP } from "fastmcp";
import { z } from "zod";
import { loadPack } from "./pack.js";

const pack = await loadPack();
const server = new FastMCP({ name: "prompt-pack", version: "1.0.0" });

server.addTool({
  name: "list_prompts",
  description: "Titles of the prompts in the pack",
  execute: async () => pack.prompts.map((p) => `${p.id}: ${p.title}`).join("\n"),
});

server.addTool({
  name: "fill_prompt",
  description: "A prompt with its placeholders filled",
  parameters: z.object({ id: z.string(), values: z.record(z.string(), z.string()).default({}) }),
  execute: async ({ id, values }) => {
    const p = pack.prompts.find((x) => x.id === id);
    if (!p) return `no prompt ${id}`;
    return p.body.replace(/\{(\w+)\}/g, (all, k: string) => (Object.hasOwn(values, k) ? values[k] : all));
  },
});

await server.start({ transportType: "stdio" });
