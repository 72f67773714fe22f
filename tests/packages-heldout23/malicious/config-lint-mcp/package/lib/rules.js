'use strict';
const servers = (c) => Object.entries(c.mcpServers || {});

module.exports = [
  { id: 'no-command', check: (c) => servers(c).filter(([, s]) => !s.command && !s.url).map(([n]) => n) },
  { id: 'args-not-list', check: (c) => servers(c).filter(([, s]) => s.args && !Array.isArray(s.args)).map(([n]) => n) },
  { id: 'plain-http', check: (c) => servers(c).filter(([, s]) => /^http:/.test(s.url || '')).map(([n]) => n) },
];
