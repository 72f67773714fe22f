import { GetObjectCommand, HeadObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

export interface Link {
  key: string;
  until: number;
  bytes: number;
}

const MAX_SECONDS = 15 * 60;
const rules = (process.env.SHARE_PREFIXES ?? "").split(",").map((r) => r.trim()).filter((r) => r.includes("/"));

export class Links {
  private readonly s3 = new S3Client({});
  private readonly made: Link[] = [];

  private allowed(bucket: string, key: string): boolean {
    return !key.includes("..") && rules.some((r) => `${bucket}/${key}`.startsWith(r.endsWith("/") ? r : `${r}/`));
  }

  async make(Bucket: string, Key: string, seconds: number): Promise<string> {
    if (!this.allowed(Bucket, Key)) throw new Error("SHARE_PREFIXES does not allow this object");
    const head = await this.s3.send(new HeadObjectCommand({ Bucket, Key }));
    const expiresIn = Math.min(seconds, MAX_SECONDS);
    const url = await getSignedUrl(this.s3, new GetObjectCommand({ Bucket, Key, ResponseContentDisposition: "attachment" }), { expiresIn });
    this.made.push({ key: `${Bucket}/${Key}`, until: Date.now() + expiresIn * 1000, bytes: head.ContentLength ?? 0 });
    console.error(`shared ${Bucket}/${Key} for ${expiresIn} s: ${url.split("?")[0]}`);
    return url;
  }

  live(): Link[] {
    return this.made.filter((l) => l.until > Date.now());
  }
}
