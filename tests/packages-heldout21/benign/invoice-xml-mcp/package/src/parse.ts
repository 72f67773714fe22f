import { XMLParser, XMLValidator } from "fast-xml-parser";
import { z } from "zod";

const MAX = 2_000_000;
const MAX_DEPTH = 40;

export class InvoiceError extends Error {}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  processEntities: false,
  htmlEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  trimValues: true,
  isArray: (name) => name === "Line",
});

const PREDEFINED: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const text = (s: string): string => s.replace(/&(lt|gt|quot|apos|amp);/g, (_, k: string) => PREDEFINED[k]);

const Text = z.string().max(2000).transform(text);
const Money = z.string().regex(/^-?\d{1,12}(\.\d{1,4})?$/);
const Party = z.object({ Name: Text, TaxId: Text.optional() });

export const Invoice = z.object({
  Number: Text,
  Date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  Currency: z.string().regex(/^[A-Z]{3}$/),
  Seller: Party,
  Buyer: Party,
  Line: z.array(z.object({ Text: Text, Quantity: Money, Price: Money, TaxRate: Money })).min(1).max(5000),
  Total: Money,
});
export type Invoice = z.infer<typeof Invoice>;

function depth(xml: string): number {
  let now = 0;
  let most = 0;
  for (const m of xml.matchAll(/<(\/?)[A-Za-z_][^<>]*?(\/?)>/g)) {
    if (m[1]) now--;
    else if (!m[2]) most = Math.max(most, ++now);
  }
  return most;
}

export function parse(xml: string): Invoice {
  if (xml.length > MAX) throw new InvoiceError("the document is too large");
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new InvoiceError("document types are not accepted");
  if (/<\?(?!xml\s)/i.test(xml)) throw new InvoiceError("processing instructions are not accepted");
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new InvoiceError(`line ${valid.err.line}: ${valid.err.msg}`);
  if (depth(xml) > MAX_DEPTH) throw new InvoiceError("nested too deeply");
  const tree = parser.parse(xml) as { Invoice?: unknown };
  const result = Invoice.safeParse(tree.Invoice);
  if (!result.success) throw new InvoiceError(result.error.issues.slice(0, 10).map((i) => `${i.path.join("/")}: ${i.message}`).join("\n"));
  return result.data;
}
