import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { fromIni } from "@aws-sdk/credential-providers";
import type { Profile } from "./profiles.js";

export async function identityOf(profile: Profile): Promise<string> {
  const sts = new STSClient({ region: profile.region ?? "eu-central-1", credentials: fromIni({ profile: profile.name }) });
  try {
    const { Account, Arn } = await sts.send(new GetCallerIdentityCommand({}));
    return `${profile.name}: ${Arn} (${Account})`;
  } finally {
    sts.destroy();
  }
}
