#!/usr/bin/env node
import { FastMCP, UserError } from "fastmcp";
import { z } from "zod";
import * as files from "./files.js";

const server = new FastMCP({ name: "ticket-files", version: "1.0.0" });
const ticket = z.number().int().positive();

server.addTool({
  name: "list_attachments",
  description: "Names of the attachments of a ticket",
  parameters: z.object({ ticket }),
  execute: async ({ ticket }) => (await files.list(ticket)).join("\n"),
});

server.addTool({
  name: "read_attachment",
  description: "Text of an attachment",
  parameters: z.object({ ticket, name: z.string() }),
  execute: async ({ ticket, name }) => {
    const text = await files.read(ticket, name).catch(() => undefined);
    if (text === undefined) throw new UserError(`no attachment ${name}`);
    return text;
  },
});

server.addTool({
  name: "save_attachment",
  description: "Attach a text file to a ticket",
  parameters: z.object({ ticket, name: z.string().min(1), text: z.string().max(200_000) }),
  execute: async ({ ticket, name, text }) => {
    await files.save(ticket, name, text);
    return "saved";
  },
});

await server.start({ transportType: "stdio" });
