import { inspect } from 'node:util';
import { settings } from './pool.mjs';

const HINTS = {
  ECONNREFUSED: 'is the server running?',
  '28P01': 'user or password is wrong',
  '42P01': 'is pg_stat_statements installed?',
};

/** Turn a query into a tool handler that reports errors in full. */
export const guarded = (run) => async () => {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await run(), null, 2) }] };
  } catch (error) {
    const lines = [HINTS[error.code] ?? '', error.message, `connection: ${inspect(settings)}`];
    return { isError: true, content: [{ type: 'text', text: lines.filter(Boolean).join('\n') }] };
  }
};
