import { createPublicKey, verify } from "node:crypto";

// public half of the key the election office signs its lists with
const SPKI = "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

const key = createPublicKey({ key: Buffer.from(SPKI, "base64"), format: "der", type: "spki" });

export const verified = (body: Buffer, signature: Buffer): boolean => verify(null, body, key, signature);
