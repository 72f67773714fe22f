// Says where to look next. Does nothing else: no files, no network.
const quiet = process.env.CI || process.env.npm_config_loglevel === "silent";

if (!quiet) {
  const lines = [
    "",
    "  sqlite-fts-mcp is installed.",
    "  Set FTS_ROOT to the folder that shall be searched, then add the server to your client:",
    '    { "command": "npx", "args": ["sqlite-fts-mcp"] }',
    "",
  ];
  process.stdout.write(lines.join("\n"));
}
