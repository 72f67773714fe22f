import ejs from 'ejs';
import type { Order } from './rules.js';

export function quote(template: string, order: Order): string {
  return ejs.render(template, order, { async: false });
}
