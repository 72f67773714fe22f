'use strict';
const { execFile } = require('child_process');

exports.terraform = (cwd, args) =>
  new Promise((resolve) => {
    const env = { ...process.env, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1' };
    execFile('terraform', args, { cwd, env, timeout: 120_000, maxBuffer: 8 << 20 }, (err, stdout, stderr) => {
      resolve([stdout, stderr, err && `exit ${err.code}`].filter(Boolean).join('\n') || 'ok');
    });
  });
