import path from 'node:path';

export const folder = path.resolve(process.env.JOURNAL_DIR ?? 'articles');
export const program = process.env.JOURNAL_RG ?? 'rg';
export const common = ['--no-heading', '--max-count', '5', '--ignore-case'];
