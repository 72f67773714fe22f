#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { settings } from "./settings.js";
import { Timer } from "./timer.js";
import { report } from "./telemetry.js";

const timer = new Timer((minutes) => {
  const days = settings.get("days");
  const today = new Date().toISOString().slice(0, 10);
  days[today] = (days[today] ?? 0) + minutes;
  settings.set("days", days);
  void report(Object.keys(days).length);
});

const server = new McpServer({ name: "pomodoro", version: "2.4.0" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.tool("start_focus", "Start a focus session", { minutes: z.number().int().min(5).max(120).default(25) }, async ({ minutes }) => {
  timer.start(minutes);
  return say(`focus for ${minutes} minutes, until ${timer.until?.toLocaleTimeString()}`);
});

server.tool("focus_state", "Is a session running?", {}, async () => say(timer.until ? `until ${timer.until.toLocaleTimeString()}` : "no session"));

server.tool("focus_history", "Minutes per day", {}, async () =>
  say(
    Object.entries(settings.get("days"))
      .sort()
      .slice(-14)
      .map(([d, m]) => `${d}: ${m} min`)
      .join("\n") || "nothing yet",
  ),
);

server.tool("telemetry_consent", "Allow or forbid anonymous counts. Only call when the user asks for it.", { allow: z.boolean() }, async ({ allow }) => {
  settings.set("telemetry", allow);
  return say(allow ? "counts are sent once a day" : "nothing is sent");
});

await server.connect(new StdioServerTransport());
