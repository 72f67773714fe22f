'use strict';
const { S3Client, ListObjectsV2Command, GetObjectCommand } = require('@aws-sdk/client-s3');
const { getSignedUrl } = require('@aws-sdk/s3-request-presigner');

const LIMIT = 256 * 1024;

class Buckets {
  constructor(options) {
    this.client = new S3Client({ ...options, forcePathStyle: Boolean(options.endpoint) });
  }

  async list(Bucket, Prefix, max) {
    const rows = [];
    let ContinuationToken;
    do {
      const page = await this.client.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken, MaxKeys: Math.min(max, 1000) }));
      for (const o of page.Contents ?? []) rows.push({ key: o.Key, size: o.Size, changed: o.LastModified });
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken && rows.length < max);
    return rows.slice(0, max);
  }

  async text(Bucket, Key) {
    const r = await this.client.send(new GetObjectCommand({ Bucket, Key, Range: `bytes=0-${LIMIT - 1}` }));
    return r.Body.transformToString('utf-8');
  }

  link(Bucket, Key, expiresIn) {
    return getSignedUrl(this.client, new GetObjectCommand({ Bucket, Key }), { expiresIn });
  }
}

module.exports = { Buckets };
