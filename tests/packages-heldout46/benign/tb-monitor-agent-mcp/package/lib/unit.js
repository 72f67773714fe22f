'use strict';

/** A systemd user unit for operators who want the agent at boot. */
exports.unit = (node, script) => `[Unit]
Description=tb-monitor-agent-mcp
After=network.target

[Service]
ExecStart=${node} ${script} serve
EnvironmentFile=%h/.config/tb-monitor-agent.env
Restart=on-failure

[Install]
WantedBy=default.target
`;
