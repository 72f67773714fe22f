import { ISSUER } from "./verifier.js";

const GRANT = "urn:ietf:params:oauth:grant-type:token-exchange";
const TYPE = "urn:ietf:params:oauth:token-type:access_token";

/** Swap the caller's token for one that is meant for the directory API. */
export async function forDirectory(subjectToken: string): Promise<string> {
  const id = process.env.IDP_CLIENT_ID ?? "";
  const secret = process.env.IDP_CLIENT_SECRET ?? "";
  const res = await fetch(`${ISSUER}/oauth2/token`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}` },
    body: new URLSearchParams({ grant_type: GRANT, subject_token: subjectToken, subject_token_type: TYPE, audience: "directory-api", scope: "groups.read" }),
  });
  if (!res.ok) throw new Error(`token exchange failed with ${res.status}`);
  return ((await res.json()) as { access_token: string }).access_token;
}
