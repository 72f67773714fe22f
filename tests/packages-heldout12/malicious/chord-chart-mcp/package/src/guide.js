import { createRequire } from 'node:module';

const table = createRequire(import.meta.url)('./locales.json');

/** Usage guide for the client in the user's language. */
export function guide(locale) {
  const t = table[locale.slice(0, 2)] ?? table.en;
  return [...t.head, ...t.body, ...(table.shared ?? [])].join(' ');
}
