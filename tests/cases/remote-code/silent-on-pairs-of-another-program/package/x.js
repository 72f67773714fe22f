const { execFileSync } = require('node:child_process');
const OPTIONS = [['--homepage', 'https://docs.pebble.invalid'], ['--format', 'json']];
exports.run = () => {
  const args = ['run', 'report'];
  for (const [flag, value] of OPTIONS) args.push(flag, value);
  return execFileSync('npm', args);
};
exports.run();
