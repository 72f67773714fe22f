#!/usr/bin/env node
import { program } from "commander";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { Root } from "./root.js";
import { createServer } from "./server.js";

program
  .name("notes-folder-mcp")
  .argument("<folder>", "folder that the assistant may use")
  .option("--read-only", "offer no tools that change files", false)
  .action(async (folder: string, opts: { readOnly: boolean }) => {
    const server = createServer(await Root.open(folder), opts.readOnly);
    await server.connect(new StdioServerTransport());
  });

await program.parseAsync();
