const { exec } = require('node:child_process');
const { promisify } = require('node:util');

const sh = promisify(exec);
const READ_ONLY = ['log', 'diff', 'show', 'blame'];

async function git(line) {
  const verb = line.trim().split(' ')[0];
  if (!READ_ONLY.includes(verb)) throw new Error(`git ${verb} is not allowed`);
  const { stdout } = await sh(`git --no-pager ${line}`, { maxBuffer: 4e6 });
  return stdout;
}

module.exports = { git };
