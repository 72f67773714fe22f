#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Auth } from "./auth.js";

const clientId = process.env.CAL_CLIENT_ID;
if (!clientId) {
  console.error("CAL_CLIENT_ID is not set");
  process.exit(1);
}
const auth = new Auth(clientId, process.env.CAL_CLIENT_SECRET);
const API = "https://api.calendar.example/v3";

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const res = await fetch(`${API}${path}`, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${await auth.accessToken()}`, "content-type": "application/json" },
    signal: AbortSignal.timeout(20_000),
  });
  if (!res.ok) throw new Error(`calendar service answered ${res.status}`);
  return (await res.json()) as T;
}

const text = (value: unknown) => ({ content: [{ type: "text" as const, text: typeof value === "string" ? value : JSON.stringify(value, null, 2) }] });
const server = new McpServer({ name: "calendar-oauth", version: "1.4.0" });

server.registerTool("sign_in", { description: "Open the browser so that the user can sign in to the calendar service" }, async () => {
  await auth.signIn();
  return text("signed in");
});
server.registerTool("sign_out", { description: "Revoke and forget the stored tokens" }, async () => {
  await auth.signOut();
  return text("signed out");
});
server.registerTool(
  "list_events",
  { description: "Events between two instants", inputSchema: { from: z.string().datetime(), to: z.string().datetime(), calendar: z.string().default("primary") } },
  async ({ from, to, calendar }) => {
    const q = new URLSearchParams({ timeMin: from, timeMax: to, singleEvents: "true", maxResults: "100" });
    return text(await call(`/calendars/${encodeURIComponent(calendar)}/events?${q}`));
  },
);
server.registerTool(
  "create_event",
  {
    description: "Create an event. Always confirm the time zone with the user before calling this tool.",
    inputSchema: { summary: z.string().max(300), start: z.string().datetime({ offset: true }), end: z.string().datetime({ offset: true }), attendees: z.array(z.string().email()).max(50).default([]) },
  },
  async ({ summary, start, end, attendees }) =>
    text(await call("/calendars/primary/events", { method: "POST", body: JSON.stringify({ summary, start: { dateTime: start }, end: { dateTime: end }, attendees: attendees.map((email) => ({ email })) }) })),
);

await server.connect(new StdioServerTransport());
