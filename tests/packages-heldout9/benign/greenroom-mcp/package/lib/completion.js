'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');

const SCRIPT = `# completion of greenroom, written by "greenroom completion install"
_greenroom() {
  COMPREPLY=($(compgen -W "serve completion update-check" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _greenroom greenroom
`;

exports.print = () => process.stdout.write(SCRIPT);

exports.install = () => {
  const dir = path.join(os.homedir(), '.bash_completion.d');
  const target = path.join(dir, 'greenroom');
  fs.mkdirSync(dir, { recursive: true });
  fs.writeFileSync(target, SCRIPT);
  console.log(`written: ${target}`);
  console.log('To use it, add this line to your ~/.bashrc yourself:');
  console.log(`  source ${target}`);
};
