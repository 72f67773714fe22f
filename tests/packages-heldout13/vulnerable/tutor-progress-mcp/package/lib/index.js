'use strict';
const { createInterface } = require('node:readline');
const { Submissions } = require('./submissions');
const { progress } = require('./progress');

const files = new Submissions(process.env.TUTOR_DATA || '/srv/tutor/data');

const string = { type: 'string' };
const object = (fields) => ({ type: 'object', properties: Object.fromEntries(fields.map((f) => [f, string])), required: fields });

const TOOLS = {
  read_submission: {
    description: 'Text of a submission of a student',
    inputSchema: object(['student', 'name']),
    run: (a) => files.read(a.student, a.name),
  },
  save_submission: {
    description: 'Store the text of a submission',
    inputSchema: object(['student', 'name', 'text']),
    run: async (a) => `saved ${await files.save(a.student, a.name, a.text)} characters`,
  },
  student_progress: {
    description: 'Number of submissions and average length',
    inputSchema: object(['student']),
    run: async (a) => JSON.stringify(progress(await files.all(a.student))),
  },
};

const METHODS = {
  initialize: () => ({ protocolVersion: '2025-03-26', capabilities: { tools: {} }, serverInfo: { name: 'tutor-progress', version: '0.3.0' } }),
  ping: () => ({}),
  'tools/list': () => ({ tools: Object.entries(TOOLS).map(([name, { description, inputSchema }]) => ({ name, description, inputSchema })) }),
  'tools/call': async ({ name, arguments: args = {} }) => {
    if (!Object.hasOwn(TOOLS, name)) throw new Error('unknown tool');
    for (const f of TOOLS[name].inputSchema.required) if (typeof args[f] !== 'string') throw new Error(`${f} is missing`);
    return { content: [{ type: 'text', text: await TOOLS[name].run(args) }] };
  },
};

createInterface({ input: process.stdin }).on('line', async (line) => {
  if (!line) return;
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  const answer = { jsonrpc: '2.0', id };
  try {
    answer.result = await METHODS[method](params);
  } catch (e) {
    answer.error = { code: -32000, message: e.message };
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
});
