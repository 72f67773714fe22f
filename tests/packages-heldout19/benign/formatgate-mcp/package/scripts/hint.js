if (!process.env.CI && process.stdout.isTTY) {
  console.log('formatgate-mcp: add "formatgate-mcp" to the mcpServers of your client; see README.md');
}
