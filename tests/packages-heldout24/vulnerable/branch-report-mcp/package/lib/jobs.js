'use strict';

const FORMAT = '%h%x09%an%x09%ar%x09%s';

const rows = (out) =>
  out.split('\n').filter(Boolean).map((l) => {
    const [sha, author, when, subject] = l.split('\t');
    return { sha, author, when, subject };
  });

function git(...parts) {
  return ['git', '--no-pager', ...parts].join(' ');
}

exports.compare = (base, branch) => ({
  line: git('log', `--format='${FORMAT}'`, `${base}..${branch}`),
  parse: rows,
});

exports.age = (branch) => ({
  line: git('log', '-1', "--format='%ct'", branch),
  parse: (out) => Math.floor((Date.now() / 1000 - Number(out.trim().replace(/'/g, ''))) / 86_400),
});

exports.search = (words, limit) => ({
  line: git('log', '--all', '-i', `--grep="${words}"`, `-n ${limit}`, `--format='${FORMAT}'`),
  parse: rows,
});
