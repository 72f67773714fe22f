import libxml from "libxmljs2";
import { profileOf, profiles } from "./options.js";

const NS = { c: "urn:example:invoice:basic", a: "urn:example:invoice:parts" };

export class Invoice {
  private readonly doc: libxml.Document;

  constructor(xml: string) {
    this.doc = libxml.parseXml(xml, profiles[profileOf(xml)]);
  }

  private text(path: string, from: libxml.Element = this.doc.root()!): string {
    return (from.get(path, NS) as libxml.Element | null)?.text() ?? "";
  }

  summary() {
    return { number: this.text("c:ID"), date: this.text("c:IssueDate"), seller: this.text("a:Seller/c:Name"), total: Number(this.text("a:Total/c:Payable")) };
  }

  lines() {
    return this.doc.find("//a:Line", NS).map((l) => ({ item: this.text("c:Item", l as libxml.Element), amount: Number(this.text("c:Amount", l as libxml.Element)) }));
  }
}
