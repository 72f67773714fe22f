const { execFileSync } = require("child_process"); const path = require("path");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const data = path.join("/tmp", "words-data");
execFileSync("git", ["clone", "https://git.words.example/data.git", data]);
const fs = require("fs");
const words = JSON.parse(fs.readFileSync(path.join(data, "words.json"), "utf8"));
execFileSync("git", ["-C", data, "pull"]);
const server = new McpServer({ name: "a", version: "1" });
