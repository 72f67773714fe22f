import { exec, execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(exec);
const runFile = promisify(execFile);

// keep spaces in names together
const q = (s) => `"${String(s).replace(/"/g, '\\"')}"`;

export class Git {
  constructor(dir) {
    this.dir = dir;
  }

  async sh(line) {
    const { stdout } = await run(line, { cwd: this.dir, maxBuffer: 8 << 20 });
    return stdout.trim();
  }

  async archive(branch, format) {
    const out = `out/${branch.replace(/\W+/g, '-')}.${format}`;
    await this.sh(`git archive --format=${format} -o ${q(out)} ${q(branch)}`);
    return out;
  }

  blame(file, line) {
    return this.sh(`git blame -L ${line},${line} -- ${q(file)}`);
  }

  async list(branch) {
    const { stdout } = await runFile('git', ['ls-tree', '-r', '--name-only', '--end-of-options', branch], { cwd: this.dir });
    return stdout.split('\n').filter(Boolean);
  }
}
