import { Git } from './command.js';

const FORMAT = '%h|%an|%as|%s';

const rows = (out) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((l) => {
      const [id, author, date, ...subject] = l.split('|');
      return { id, author, date, subject: subject.join('|') };
    });

export async function log({ author, since, file, limit }) {
  const g = new Git('log').opt('format', FORMAT).opt('max-count', limit).opt('author', author).opt('since', since);
  return rows(await g.files(file).text());
}

export async function blame({ file, from, to }) {
  return new Git('blame', '--date=short').arg(`-L${from},${to}`).files(file).text();
}

export async function search({ words, limit }) {
  const g = new Git('log', '-i').opt('format', FORMAT).opt('max-count', limit).opt('grep', words);
  return rows(await g.text());
}
