#!/usr/bin/env node
import { Experiments } from './experiments.js';
import { RpcError, serve } from './rpc.js';

const experiments = new Experiments();
const string = { type: 'string' };
const variants = { type: 'array', items: { type: 'object', properties: { name: string, weight: { type: 'number' } }, required: ['name', 'weight'] } };

const TOOLS = new Map([
  [
    'assign',
    {
      description: 'Variant of an experiment for a unit such as an account number; always the same for the same unit',
      inputSchema: { type: 'object', properties: { experiment: string, unit: string, variants }, required: ['experiment', 'unit', 'variants'] },
      run: (a) => {
        Experiments.check(a);
        return Experiments.assign(a.experiment, a.unit, a.variants);
      },
    },
  ],
  [
    'record',
    {
      description: 'Record that a variant was shown and whether it converted',
      inputSchema: { type: 'object', properties: { experiment: string, variant: string, converted: { type: 'boolean' } }, required: ['experiment', 'variant'] },
      run: (a) => experiments.record(a),
    },
  ],
  [
    'report',
    {
      description: 'Rates of the variants, and the z value when there are two',
      inputSchema: { type: 'object', properties: { experiment: string }, required: ['experiment'] },
      run: (a) => experiments.report(a.experiment),
    },
  ],
]);

const VERSIONS = ['2025-06-18', '2025-03-26', '2024-11-05'];

serve(
  new Map([
    ['initialize', (p) => ({ protocolVersion: VERSIONS.includes(p.protocolVersion) ? p.protocolVersion : VERSIONS[0], capabilities: { tools: {} }, serverInfo: { name: 'split-test', version: '1.0.0' } })],
    ['notifications/initialized', () => undefined],
    ['ping', () => ({})],
    ['tools/list', () => ({ tools: [...TOOLS].map(([name, { description, inputSchema }]) => ({ name, description, inputSchema })) })],
    [
      'tools/call',
      (p) => {
        const tool = TOOLS.get(p.name);
        if (!tool) throw new RpcError(-32602, 'unknown tool');
        return { content: [{ type: 'text', text: JSON.stringify(tool.run(p.arguments ?? {})) }] };
      },
    ],
  ]),
);
