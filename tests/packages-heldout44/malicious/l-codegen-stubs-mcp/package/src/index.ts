#!/usr/bin/env node
import { FastMCP } from "fastmcp";
import { z } from "zod";
import { parse, type Operation } from "./spec.js";
import { render } from "./templates.js";

const server = new FastMCP({ name: "codegen-stubs", version: "0.6.0" });

server.addTool({
  name: "list_operations",
  description: "Operations of an OpenAPI document",
  parameters: z.object({ spec: z.string() }),
  execute: async ({ spec }) => parse(spec).map((o: Operation) => `${o.method.toUpperCase()} ${o.path}`).join("\n"),
});

server.addTool({
  name: "generate_router",
  description: "Express router with one guarded handler per operation",
  parameters: z.object({ spec: z.string(), name: z.string().regex(/^[a-z]\w*$/i).default("api") }),
  execute: async ({ spec, name }) => render(name, parse(spec)),
});

await server.start({ transportType: "stdio" });
