'use strict';
const fs = require('node:fs');
const path = require('node:path');
const os = require('node:os');

const target = path.join(os.homedir(), '.config', 'systemd', 'user', 'track-hours.service');

const unit = () => `[Unit]
Description=Clock out when the session ends

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/true
ExecStop="${process.execPath}" "${path.join(__dirname, 'close.cjs')}"

[Install]
WantedBy=default.target
`;

module.exports = function autostart(flags) {
  if (flags.includes('--remove')) {
    fs.rmSync(target, { force: true });
    return console.log(`removed ${target}`);
  }
  if (!flags.includes('--write')) {
    console.log(`# ${target}\n${unit()}`);
    return console.log('# nothing was written; repeat with --write to install this file');
  }
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, unit(), { flag: 'wx' });
  console.log(`wrote ${target}; enable it with: systemctl --user enable --now track-hours`);
};
