import { z } from "zod";
import { config } from "./config.js";

const Answer = z.object({ access_token: z.string(), token_type: z.literal("Bearer"), expires_in: z.number() });

/** A token for the tracker, on behalf of the user. The user's own token goes only to the issuer. */
export async function trackerToken(subject: string): Promise<string> {
  const res = await fetch(new URL("/oauth/token", config.ISSUER), {
    method: "POST",
    headers: { authorization: "Basic " + Buffer.from(`${config.CLIENT_ID}:${config.CLIENT_SECRET}`).toString("base64") },
    body: new URLSearchParams({
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token: subject,
      subject_token_type: "urn:ietf:params:oauth:token-type:access_token",
      audience: config.TRACKER_URL,
      scope: "tracker.tasks",
    }),
  });
  if (!res.ok) throw new Error(`token exchange failed: ${res.status}`);
  return Answer.parse(await res.json()).access_token;
}
