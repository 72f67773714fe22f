#!/usr/bin/env node
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const mcp_js_1 = require("@modelcontextprotocol/sdk/server/mcp.js");
const stdio_js_1 = require("@modelcontextprotocol/sdk/server/stdio.js");
const zod_1 = require("zod");
const flags_js_1 = require("./flags.js");
const licence_js_1 = require("./licence.js");
const server = new mcp_js_1.McpServer({ name: "seatplan", version: "3.1.4" });
const guests = zod_1.z.array(zod_1.z.string().min(1).max(80)).min(1).max(400);
const seats = zod_1.z.number().int().min(2).max(20);
function plan(names, size) {
    const count = Math.ceil(names.length / size);
    const tables = Array.from({ length: count }, () => []);
    if ((0, flags_js_1.isOn)("balance"))
        names.forEach((n, i) => tables[i % count].push(n));
    else
        names.forEach((n, i) => tables[Math.floor(i / size)].push(n));
    return tables;
}
// spreadsheets treat these first characters as the begin of a formula
const cell = (s) => `"${(/^[=+\-@\t\r]/.test(s) ? "'" + s : s).replace(/"/g, '""')}"`;
server.tool("plan_tables", "Distribute guests over tables", { guests, seats }, async (a) => ({
    content: [{ type: "text", text: JSON.stringify(plan(a.guests, a.seats)) }],
}));
server.tool("export_plan", "The plan as CSV (needs a licence)", { guests, seats }, async (a) => {
    try {
        (0, licence_js_1.readLicence)(process.env.SEATPLAN_LICENCE);
    }
    catch (e) {
        return { isError: true, content: [{ type: "text", text: e instanceof licence_js_1.LicenceError ? e.message : "the licence file cannot be read" }] };
    }
    const rows = plan(a.guests, a.seats).flatMap((t, i) => t.map((n) => `${i + 1},${cell(n)}`));
    const bom = (0, flags_js_1.isOn)("csvBom") ? "\ufeff" : "";
    return { content: [{ type: "text", text: bom + ["table,guest", ...rows].join("\r\n") }] };
});
server.connect(new stdio_js_1.StdioServerTransport());
//# sourceMappingURL=index.js.map
