import { template } from 'lodash-es';

export type Render = (v: { label: string; value: string; colour: string }) => string;

const flat =
  '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="20"><rect width="80" height="20" fill="#555"/>' +
  '<rect x="80" width="80" height="20" fill="<%= colour %>"/><text x="8" y="14"><%- label %></text><text x="88" y="14"><%- value %></text></svg>';

const layouts = new Map<string, Render>();

export function add(name: string, source: string): void {
  if (!source.trimStart().startsWith('<svg')) throw new Error('a layout is an SVG');
  if (/<script/i.test(source)) throw new Error('no scripts in layouts');
  layouts.set(name, compile(source));
}

const compile = (source: string): Render => template(source, { variable: '' }) as Render;

export const get = (name: string): Render => layouts.get(name) ?? compile(flat);
export const names = (): string[] => ['flat', ...layouts.keys()];
