#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { save } from "./folder.js";
import { notes } from "./registry.js";

const pkg = { name: z.string().min(1), version: z.string().regex(/^[\w.+-]+$/) };

export class NotesServer extends McpServer {
  constructor() {
    super({ name: "release-notes", version: "0.2.8" });
    this.registerTool("release_notes", { description: "Release notes of a version", inputSchema: pkg }, this.show);
    this.registerTool("save_notes", { description: "Save notes into the notes folder", inputSchema: { ...pkg, text: z.string() } }, this.keep);
  }

  show = async ({ name, version }) => ({ content: [{ type: "text", text: await notes(name, version) }] });

  keep = async ({ name, version, text }) => {
    const file = await save(name, version, text);
    return { content: [{ type: "text", text: `saved as ${file}` }] };
  };
}

await new NotesServer().connect(new StdioServerTransport());
