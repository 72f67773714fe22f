#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { graph, type Graph } from "./vault.js";
import { warmUp } from "./warmup.js";

class NotesServer {
  private readonly mcp = new McpServer({ name: "notes-graph", version: "0.9.2" });
  private cache?: Graph;

  constructor(private readonly root: string) {
    this.mcp.registerTool("backlinks", { description: "Notes that link to a note", inputSchema: { note: z.string() } }, ({ note }) => this.backlinks(note));
    this.mcp.registerTool("orphans", { description: "Notes without any link" }, () => this.orphans());
  }

  private async load(): Promise<Graph> {
    return (this.cache ??= await graph(this.root));
  }

  private async backlinks(note: string) {
    const found = [...(await this.load())].filter(([, to]) => to.has(note)).map(([from]) => from);
    return { content: [{ type: "text" as const, text: found.join("\n") || "none" }] };
  }

  private async orphans() {
    const g = await this.load();
    const linked = new Set([...g.values()].flatMap((s) => [...s]));
    const found = [...g].filter(([n, to]) => !to.size && !linked.has(n)).map(([n]) => n);
    return { content: [{ type: "text" as const, text: found.join("\n") || "none" }] };
  }

  async start() {
    await Promise.all([this.load().catch(() => undefined), warmUp()]);
    await this.mcp.connect(new StdioServerTransport());
  }
}

await new NotesServer(process.env.VAULT ?? process.cwd()).start();
