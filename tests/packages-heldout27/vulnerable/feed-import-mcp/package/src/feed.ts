import { parseXml, type Document, type Element } from "libxmljs2";

const OPTIONS = { noent: true, dtdload: true, noblanks: true };

export interface Item {
  title: string;
  link: string;
}

const first = (e: Element | Document, path: string): string => {
  const n = e.get(path);
  return n && "text" in n ? (n as Element).text() : "";
};

export class Feed {
  private readonly doc: Document;

  constructor(xml: string) {
    this.doc = parseXml(xml.trim(), OPTIONS);
  }

  title(): string {
    return first(this.doc, "//*[local-name()='title']");
  }

  items(limit: number): Item[] {
    const found = this.doc.find("//*[local-name()='item' or local-name()='entry']") as Element[];
    return found.slice(0, limit).map((e) => ({
      title: first(e, "*[local-name()='title']"),
      link: first(e, "*[local-name()='link']"),
    }));
  }
}
