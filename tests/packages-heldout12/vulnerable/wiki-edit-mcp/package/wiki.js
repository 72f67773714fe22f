const pages = new Map([['start', { text: 'Welcome', by: 'system' }]]);
const title = { type: 'string', pattern: '^[a-z0-9-]{1,60}$' };

export const tools = [
  { name: 'open_page', description: 'Read a page', inputSchema: { type: 'object', properties: { title }, required: ['title'] } },
  {
    name: 'edit_page',
    description: 'Replace the text of a page',
    inputSchema: { type: 'object', properties: { title, text: { type: 'string' } }, required: ['title', 'text'] },
  },
];

const table = {
  open_page: (_user, { title }) => pages.get(title)?.text ?? 'no such page',
  edit_page: (user, { title, text }) => {
    if (!/^[a-z0-9-]{1,60}$/.test(title)) throw new Error('bad title');
    pages.set(title, { text: String(text), by: user });
    return 'saved';
  },
};

export async function call(user, name, args) {
  if (!Object.hasOwn(table, name)) throw new Error('unknown tool');
  return table[name](user, args);
}
