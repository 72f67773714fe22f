'use strict';
const COLUMNS = ['open', 'doing', 'done'];
const tasks = [
  { id: 1, title: 'Write the agenda', column: 'open', by: null },
  { id: 2, title: 'Book a room', column: 'doing', by: null },
];

const str = { type: 'string' };
exports.tools = [
  { name: 'list_tasks', description: 'Tasks of the board', inputSchema: { type: 'object', properties: {} } },
  {
    name: 'move_task',
    description: 'Move a task to another column',
    inputSchema: { type: 'object', properties: { id: { type: 'integer' }, column: { ...str, enum: COLUMNS } }, required: ['id', 'column'] },
  },
];

exports.run = {
  list_tasks: () => tasks.map((t) => `#${t.id} [${t.column}] ${t.title}`).join('\n'),
  move_task({ id, column }, session) {
    const t = tasks.find((x) => x.id === id);
    if (!t || !COLUMNS.includes(column)) return 'no such task or column';
    Object.assign(t, { column, by: session.user });
    return 'moved';
  },
};
