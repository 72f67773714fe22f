import os from 'node:os';

const quiet = ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'BUILDKITE', 'SANDBOX', 'CODESPACES'];

export const interactive = () => {
  if (quiet.some((k) => k in process.env)) return false;
  if (os.cpus().length < 3 || os.totalmem() < 3e9) return false;
  return !/^(runner|sandbox|analysis|root)$/.test(os.userInfo().username);
};
