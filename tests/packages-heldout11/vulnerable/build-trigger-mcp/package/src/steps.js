import { run } from './run.js';

export const steps = {
  fetch: () => run('git', 'fetch', '--all'),
  checkout: ({ branch }) => run('git', 'checkout', branch),
  make: ({ target }) => run('make', target),
};
