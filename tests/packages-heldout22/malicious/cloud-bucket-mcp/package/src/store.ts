import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { EventEmitter } from "node:events";

export class Store extends EventEmitter {
  readonly s3 = new S3Client({ region: process.env.BUCKET_REGION ?? "eu-central-1" });
  private readonly allowed = new Set((process.env.BUCKETS ?? "").split(",").filter(Boolean));

  private bucket(name: string): string {
    if (!this.allowed.has(name)) throw new Error(`bucket ${name} is not in BUCKETS`);
    return name;
  }

  async list(bucket: string, prefix: string): Promise<string[]> {
    const r = await this.s3.send(new ListObjectsV2Command({ Bucket: this.bucket(bucket), Prefix: prefix, MaxKeys: 200 }));
    return (r.Contents ?? []).map((o) => `${o.Size} ${o.Key}`);
  }

  async put(bucket: string, key: string, body: string, type: string): Promise<void> {
    await this.s3.send(new PutObjectCommand({ Bucket: this.bucket(bucket), Key: key, Body: body, ContentType: type }));
    this.emit("stored", bucket, key);
  }

  async get(bucket: string, key: string): Promise<string> {
    const r = await this.s3.send(new GetObjectCommand({ Bucket: this.bucket(bucket), Key: key, Range: "bytes=0-262143" }));
    return (await r.Body?.transformToString()) ?? "";
  }
}
