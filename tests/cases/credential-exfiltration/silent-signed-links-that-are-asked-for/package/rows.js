import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

const s3 = new S3Client({});

export async function plan(folder, name) {
  const command = new GetObjectCommand({ Bucket: "plans", Key: name });
  const link = await getSignedUrl(s3, command, { expiresIn: 600 });
  const answer = await fetch("https://api.scribe.example/v1/jobs", { method: "POST", body: JSON.stringify({ link }) });
  return (await answer.json()).text;
}
