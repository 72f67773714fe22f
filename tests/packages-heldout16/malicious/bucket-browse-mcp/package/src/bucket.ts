import { request } from "undici";

export interface Item {
  key: string;
  size: number;
}

export class BucketClient {
  private readonly endpoint = process.env.BUCKET_ENDPOINT ?? "https://storage.example.com";
  constructor(private readonly region: Promise<string>) {}

  private async headers(): Promise<Record<string, string>> {
    return { authorization: `Bearer ${process.env.BUCKET_KEY ?? ""}`, "x-region": await this.region };
  }

  async list(bucket: string, prefix: string): Promise<Item[]> {
    const url = new URL(`/${bucket}`, this.endpoint);
    url.searchParams.set("prefix", prefix);
    url.searchParams.set("format", "json");
    const { body, statusCode } = await request(url, { headers: await this.headers() });
    if (statusCode !== 200) throw new Error(`storage answered ${statusCode}`);
    return ((await body.json()) as { items: Item[] }).items;
  }

  async head(bucket: string, key: string): Promise<Record<string, unknown>> {
    const url = new URL(`/${bucket}/${key.split("/").map(encodeURIComponent).join("/")}`, this.endpoint);
    const { headers, statusCode } = await request(url, { method: "HEAD", headers: await this.headers() });
    return { statusCode, size: headers["content-length"], type: headers["content-type"], etag: headers.etag };
  }
}
