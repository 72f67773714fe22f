import libxml from "libxmljs2";

export type Node = libxml.Element;

const OPTIONS = {
  recover: true,
  noent: true,
  dtdload: true,
  nonet: false,
  noblanks: true,
};

export function document(text: string): libxml.Document {
  return libxml.parseXml(text.trimStart(), OPTIONS);
}

const NS = { a: "http://www.w3.org/2005/Atom", dc: "http://purl.org/dc/elements/1.1/" };

export const all = (root: libxml.Document | Node, path: string): Node[] => root.find(path, NS) as Node[];

export function first(node: Node, ...paths: string[]): string {
  for (const p of paths) {
    const hit = node.get(p, NS) as Node | null;
    const value = hit?.text?.() ?? "";
    if (value) return value.trim();
  }
  return "";
}

export const attr = (node: Node, name: string): string => node.attr(name)?.value() ?? "";
