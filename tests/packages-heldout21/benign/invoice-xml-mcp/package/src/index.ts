#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { build } from "./build.js";
import { Invoice, InvoiceError, parse } from "./parse.js";
import { remarks } from "./rules.js";

const server = new McpServer({ name: "invoice-xml", version: "0.9.4" });
const xml = z.string().max(2_000_000);

const reply = (work: () => unknown) => {
  try {
    const v = work();
    return { content: [{ type: "text" as const, text: typeof v === "string" ? v : JSON.stringify(v, null, 1) }] };
  } catch (e) {
    if (!(e instanceof InvoiceError)) throw e;
    return { isError: true, content: [{ type: "text" as const, text: e.message }] };
  }
};

server.registerTool("read_invoice", { description: "Fields of an XML invoice", inputSchema: { xml } }, async ({ xml }) => reply(() => parse(xml)));
server.registerTool("check_invoice", { description: "Remarks about an XML invoice", inputSchema: { xml } }, async ({ xml }) =>
  reply(() => remarks(parse(xml)).join("\n") || "no remarks"),
);
server.registerTool("write_invoice", { description: "XML of an invoice", inputSchema: { invoice: Invoice } }, async ({ invoice }) => reply(() => build(invoice)));

await server.connect(new StdioServerTransport());
