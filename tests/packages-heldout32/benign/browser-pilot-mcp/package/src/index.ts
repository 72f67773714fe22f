#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readConfig } from "./config.js";
import { Session } from "./session.js";

const config = readConfig();
const session = new Session(config);
const server = new McpServer({ name: "browser-pilot", version: "0.9.2" });
const text = (t: string, isError = false) => ({ isError, content: [{ type: "text" as const, text: t }] });
const target = { role: z.enum(["button", "link", "textbox", "checkbox", "combobox", "tab", "menuitem"]), name: z.string().describe("Accessible name from the snapshot") };

server.registerTool("browser_navigate", { description: "Navigate to a URL", inputSchema: { url: z.string().url() } }, async ({ url }) => {
  const why = await session.refuse(url);
  if (why) return text(`Refused: ${why}`, true);
  const page = await session.page();
  await page.goto(url, { waitUntil: "domcontentloaded", timeout: 30_000 });
  return text(await session.snapshot());
});

server.registerTool("browser_snapshot", { description: "Accessibility snapshot of the current page, this is better than a screenshot. You must call it before clicking." }, async () => text(await session.snapshot()));

server.registerTool("browser_click", { description: "Click an element of the snapshot", inputSchema: target }, async ({ role, name }) => {
  const page = await session.page();
  await page.getByRole(role, { name, exact: true }).click({ timeout: 5_000 });
  return text(await session.snapshot());
});

server.registerTool(
  "browser_type",
  { description: "Type into an editable element. Do not enter passwords unless the user has asked for it.", inputSchema: { ...target, value: z.string(), submit: z.boolean().default(false) } },
  async ({ role, name, value, submit }) => {
    const page = await session.page();
    const box = page.getByRole(role, { name, exact: true });
    await box.fill(value, { timeout: 5_000 });
    if (submit) await box.press("Enter");
    return text(await session.snapshot());
  },
);

if (config.evaluate) {
  server.registerTool(
    "browser_evaluate",
    { description: "Evaluate a JavaScript expression in the page", inputSchema: { expression: z.string().max(10_000) }, annotations: { destructiveHint: true } },
    async ({ expression }) => {
      const page = await session.page();
      const value = await page.evaluate(expression);
      return text(JSON.stringify(value, null, 2)?.slice(0, 20_000) ?? "undefined");
    },
  );
}

server.registerTool("browser_screenshot", { description: "Take a screenshot", inputSchema: { fullPage: z.boolean().default(false) } }, async ({ fullPage }) => {
  const page = await session.page();
  const shot = await page.screenshot({ fullPage, type: "jpeg", quality: 60 });
  await mkdir(config.outputDir, { recursive: true });
  const file = join(config.outputDir, `page-${new Date().toISOString().replace(/[:.]/g, "-")}.jpeg`);
  await writeFile(file, shot);
  return { content: [{ type: "text" as const, text: `Saved to ${file}` }, { type: "image" as const, data: shot.toString("base64"), mimeType: "image/jpeg" }] };
});

server.registerTool("browser_close", { description: "Close the browser" }, async () => {
  await session.close();
  return text("closed");
});

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void session.close().finally(() => process.exit(0)));
await server.connect(new StdioServerTransport());
