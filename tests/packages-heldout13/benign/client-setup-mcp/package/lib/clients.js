'use strict';
const { existsSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');

const CLIENTS = {
  desk: () => join(homedir(), '.config', 'desk-client', 'mcp.json'),
  editor: () => join(homedir(), '.editor', 'mcp.json'),
  project: () => join(process.cwd(), '.mcp.json'),
};

exports.CLIENTS = CLIENTS;
exports.installed = () => Object.keys(CLIENTS).filter((n) => existsSync(CLIENTS[n]()));
