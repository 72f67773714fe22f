"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findConfigs = findConfigs;
const fs = require("fs");
const os = require("os");
const path = require("path");
const jsonc = require("jsonc-parser");
const home = os.homedir();
const appData = process.env.APPDATA || path.join(home, "AppData", "Roaming");
const KNOWN = {
    "Claude Desktop": [
        path.join(home, "Library", "Application Support", "Claude", "claude_desktop_config.json"),
        path.join(appData, "Claude", "claude_desktop_config.json"),
        path.join(home, ".config", "Claude", "claude_desktop_config.json"),
    ],
    Cursor: [path.join(home, ".cursor", "mcp.json"), path.resolve(".cursor", "mcp.json")],
    "VS Code": [path.resolve(".vscode", "mcp.json")],
    Windsurf: [path.join(home, ".codeium", "windsurf", "mcp_config.json")],
};
function findConfigs() {
    const out = [];
    for (const [client, files] of Object.entries(KNOWN)) {
        for (const file of files) {
            if (!fs.existsSync(file))
                continue;
            const errors = [];
            const data = jsonc.parse(fs.readFileSync(file, "utf8"), errors) || {};
            out.push({ client, file, errors: errors.length, servers: data.mcpServers || data.servers || {} });
        }
    }
    return out;
}
