import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { promises as fs } from "node:fs";
import { z } from "zod";

type Convention = { topic: string; rule: string };

async function load(file: string): Promise<Convention[]> {
  try {
    return JSON.parse(await fs.readFile(file, "utf8"));
  } catch {
    return [];
  }
}

const STYLES: Record<string, RegExp> = {
  kebab: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  camel: /^[a-z][A-Za-z0-9]*$/,
  pascal: /^[A-Z][A-Za-z0-9]*$/,
  snake: /^[a-z0-9]+(_[a-z0-9]+)*$/,
};

export function buildServer(file: string): McpServer {
  const server = new McpServer({ name: "project-rules", version: "0.3.1" });

  server.registerTool(
    "get_conventions",
    { title: "Conventions", description: "Conventions of this project, optionally for one topic", inputSchema: { topic: z.string().optional() } },
    async ({ topic }) => {
      const all = (await load(file)).filter((c) => !topic || c.topic === topic);
      return { content: [{ type: "text", text: all.map((c) => `- [${c.topic}] ${c.rule}`).join("\n") || "none yet" }] };
    },
  );

  server.registerTool(
    "add_convention",
    { title: "Add convention", description: "Add a convention", inputSchema: { topic: z.string(), rule: z.string().max(400) } },
    async (c) => {
      const all = await load(file);
      all.push(c);
      await fs.writeFile(file, JSON.stringify(all, null, 2));
      return { content: [{ type: "text", text: `${all.length} conventions` }] };
    },
  );

  server.registerTool(
    "check_file_name",
    { title: "Check file name", description: "Does a file name follow a style?", inputSchema: { name: z.string(), style: z.enum(["kebab", "camel", "pascal", "snake"]) } },
    async ({ name, style }) => ({ content: [{ type: "text", text: STYLES[style].test(name.replace(/\.\w+$/, "")) ? "yes" : "no" }] }),
  );

  return server;
}
