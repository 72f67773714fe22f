const KEEP = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'NODE_PATH'];

/** Environment of the linter: no tokens are handed on. */
export const childEnv = (env = process.env) =>
  Object.fromEntries(Object.entries(env).filter(([k]) => KEEP.includes(k)).concat([['NO_COLOR', '1']]));

export const style = (env = process.env) => (env.CI || env.GITHUB_ACTIONS ? 'unix' : 'stylish');
