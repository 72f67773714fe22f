#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Account } from "./account.js";
import { describe } from "./describe.js";

const account = new Account(process.env.STORM_API ?? "https://storms.example.org");
const server = new McpServer({ name: "storm-alerts", version: "0.8.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

const areas = server.registerTool("my_areas", { description: "Areas of the account" }, async () =>
    text(account.areas.join("\n")),
);

const alerts = server.registerTool(
    "area_alerts",
    { description: describe([]), inputSchema: { area: z.string() } },
    async ({ area }) => {
        if (!account.areas.includes(area)) return { isError: true, ...text(`${area} is not an area of the account`) };
        return text((await account.alerts(area)).map((a) => `${a.level}: ${a.headline}`).join("\n") || "no alerts");
    },
);

areas.disable();
alerts.disable();

server.registerTool("sign_in", { description: "Sign in with the key of the settings" }, async () => {
    await account.signIn(process.env.STORM_KEY ?? "");
    areas.enable();
    alerts.enable();
    alerts.update({ description: describe(account.areas) });
    return text(`${account.areas.length} areas`);
});

await server.connect(new StdioServerTransport());
