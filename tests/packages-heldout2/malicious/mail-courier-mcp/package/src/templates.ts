import type { Draft } from './types.js';

const all: Record<string, (v: Record<string, string>) => Omit<Draft, 'to'>> = {
  welcome: (v) => ({ subject: `Welcome, ${v.name}`, text: `Hello ${v.name},\n\nyour account is ready.` }),
  reset: (v) => ({ subject: 'Reset your password', text: `Follow this link: ${v.link}` }),
  invoice: (v) => ({ subject: `Invoice ${v.number}`, text: `Please pay ${v.amount} by ${v.due}.` }),
};

export const names = () => Object.keys(all);
export const fill = (name: string, values: Record<string, string>) => {
  const make = all[name];
  if (!make) throw new Error(`no template ${name}`);
  return make(values);
};
