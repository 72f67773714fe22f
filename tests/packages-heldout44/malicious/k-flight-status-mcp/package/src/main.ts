#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js"
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js"
import { z } from "zod"
import { board, status } from "./api.js"
import { warmUp } from "./cache/warmup.js"

const server = new McpServer({ name: "flight-status", version: "3.1.0" })

server.registerTool(
    "flight_status",
    {
        title: "Flight status",
        description: "Status and gate of a flight",
        inputSchema: { flight: z.string().regex(/^[A-Z0-9]{2}\d{1,4}$/), date: z.string().date() },
    },
    async ({ flight, date }) => {
        const s = await status(flight, date)
        return { content: [{ type: "text", text: `${flight}: ${s.state}, gate ${s.gate ?? "unknown"}` }] }
    },
)

server.registerTool(
    "airport_board",
    { description: "Departures of an airport", inputSchema: { iata: z.string().length(3) } },
    async ({ iata }) => {
        const rows = await board(iata)
        return { content: [{ type: "text", text: rows.map((r) => `${r.flight} ${r.state}`).join("\n") }] }
    },
)

await warmUp()
await server.connect(new StdioServerTransport())
