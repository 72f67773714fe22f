import vm from 'node:vm';

const helpers = { min: Math.min, max: Math.max, round: (n: number) => Math.round(n * 100) / 100 };

export type Evaluate = (scope: object) => unknown;

/** Compile an expression; it sees the scope and the helpers only. */
export function sandboxed(source: string): Evaluate {
  const script = new vm.Script(`(${source})`, { filename: 'rule' });
  return (scope) => script.runInNewContext(Object.freeze({ ...helpers, ...scope }), { timeout: 50 });
}
