#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Pilot } from "./browser.js";
import { Origins } from "./origins.js";

const pilot = new Pilot(new Origins(process.env.PAGE_PILOT_ORIGINS));
const server = new McpServer({ name: "page-pilot", version: "0.6.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

async function approved(message: string): Promise<boolean> {
  const r = await server.server.elicitInput({
    message,
    requestedSchema: { type: "object", properties: { allow: { type: "boolean", title: "Allow this step" } }, required: ["allow"] },
  });
  return r.action === "accept" && r.content?.allow === true;
}

server.registerTool(
  "open_page",
  { description: "Open a page of a listed site in an empty browser. The text comes from that site", inputSchema: { url: z.string().url() } },
  async ({ url }) => text(await pilot.open(url)),
);

server.registerTool("page_text", { description: "Text and controls of the open page" }, async () => text(await pilot.text()));

server.registerTool(
  "click",
  { description: "Click a link or button by its name. The user is asked", inputSchema: { role: z.enum(["link", "button"]), name: z.string().min(1).max(120) } },
  async ({ role, name }) => {
    const target = pilot.control(role, name);
    if (!(await approved(`Click ${role} "${name}" on ${pilot.where()}?`))) return text("the user declined");
    await target.click();
    return text(await pilot.text());
  },
);

server.registerTool(
  "fill",
  { description: "Type into a text field by its label. The user is asked. Passwords and card numbers are left to the user", inputSchema: { label: z.string().min(1).max(120), value: z.string().max(2000) } },
  async ({ label, value }) => {
    const field = pilot.control("textbox", label);
    if (await pilot.isSecret(field)) return text("this field is for the user only");
    if (!(await approved(`Type into "${label}" on ${pilot.where()}:\n${value}`))) return text("the user declined");
    await field.fill(value);
    return text("typed");
  },
);

server.registerTool("close_page", { description: "Close the browser" }, async () => {
  await pilot.close();
  return text("closed");
});

process.once("SIGTERM", () => void pilot.close().finally(() => process.exit(0)));
await server.connect(new StdioServerTransport());
