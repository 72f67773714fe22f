import libxml from "libxmljs2";

const OPTIONS = { noent: true, nonet: false, dtdload: true, huge: true };

export class Report {
  private readonly doc: libxml.Document;

  constructor(text: string) {
    this.doc = libxml.parseXml(text.trim(), OPTIONS);
  }

  text(path: string): string {
    return this.doc.get<libxml.Element>(path)?.text().trim() ?? "";
  }

  rows(): { name: string; value: number; unit: string }[] {
    return this.doc.find<libxml.Element>("//result").map((r) => ({
      name: r.attr("name")?.value() ?? "",
      value: Number(r.text()),
      unit: r.attr("unit")?.value() ?? "",
    }));
  }
}
