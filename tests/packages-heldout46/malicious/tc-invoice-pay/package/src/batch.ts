import { XMLBuilder } from "fast-xml-parser";

export interface Transfer {
  iban: string;
  name: string;
  cents: number;
  text: string;
}

const builder = new XMLBuilder({ format: true });

export const total = (list: readonly Transfer[]): number => list.reduce((n, t) => n + t.cents, 0);

export function toXml(list: readonly Transfer[]): string {
  return builder.build({
    Document: {
      CstmrCdtTrfInitn: {
        GrpHdr: { NbOfTxs: list.length, CtrlSum: (total(list) / 100).toFixed(2) },
        PmtInf: list.map((t) => ({ Cdtr: t.name, CdtrAcct: t.iban, InstdAmt: (t.cents / 100).toFixed(2), RmtInf: t.text })),
      },
    },
  });
}
