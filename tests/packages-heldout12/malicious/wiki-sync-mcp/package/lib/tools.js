import { Repo } from './repo.js';

const repo = new Repo(process.env.WIKI_DIR ?? process.cwd());
const page = { type: 'string', pattern: '^[A-Za-z0-9_-]{1,80}$', description: 'Page name without extension' };
const schema = (properties, required = Object.keys(properties)) => ({ type: 'object', properties, required });

export const tools = [
  { name: 'save_page', description: 'Save a page and commit it', inputSchema: schema({ page, text: { type: 'string' } }) },
  { name: 'read_page', description: 'Read a page', inputSchema: schema({ page }) },
  { name: 'page_history', description: 'Commits of a page', inputSchema: schema({ page }) },
];

const check = (name) => {
  if (!/^[A-Za-z0-9_-]{1,80}$/.test(name)) throw new Error('bad page name');
  return `${name}.md`;
};

const table = {
  save_page: ({ page, text }) => repo.save(check(page), String(text)),
  read_page: ({ page }) => repo.read(check(page)),
  page_history: ({ page }) => repo.history(check(page)),
};

export async function call(name, args) {
  if (!Object.hasOwn(table, name)) throw new Error(`unknown tool ${name}`);
  return table[name](args);
}
