import { AwsClient } from 'aws4fetch';
import { errorCode, StoreError } from '../store-error.js';
import type { Blobs } from './blobs.js';

export interface BucketOptions {
  endpoint: string;
  name: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const TIMEOUT_MS = 30_000;

/** Blobs in an S3-compatible bucket, addressed by path (`endpoint/bucket/blobs/id`), requests signed with SigV4. */
export function createBucketBlobs({ endpoint, name, region, accessKeyId, secretAccessKey }: BucketOptions): Blobs {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 });
  const base = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(name)}`;

  const call = async (method: string, url: string, body?: Uint8Array): Promise<Response> => {
    let response: Response;
    try {
      response = await client.fetch(url, {
        method,
        ...(body ? { body: body as Uint8Array<ArrayBuffer> } : {}),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      throw new StoreError(
        'bucket-refused',
        `the bucket ${name} does not answer (${errorCode(cause) ?? 'no connection'})`,
        { cause: error },
      );
    }
    if (response.ok || response.status === 404) return response;
    const code = /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1] ?? `HTTP ${response.status}`;
    if (response.status === 507 || code === 'QuotaExceeded')
      throw new StoreError(
        'disk-full',
        `the bucket ${name} is full: free some space; nothing that was accepted is lost`,
      );
    throw new StoreError('bucket-refused', `the bucket ${name} refused: ${code}; check the S3_… settings`);
  };

  return {
    place: `bucket ${name}`,
    async put(id, bytes) {
      const response = await call('PUT', `${base}/blobs/${id}`, bytes);
      if (response.status === 404)
        throw new StoreError('bucket-refused', `there is no bucket ${name} at S3_ENDPOINT: make it first`);
    },
    async get(id) {
      const response = await call('GET', `${base}/blobs/${id}`);
      return response.status === 404 ? undefined : Buffer.from(await response.arrayBuffer());
    },
    async delete(id) {
      await call('DELETE', `${base}/blobs/${id}`);
    },
    async *list(olderThan) {
      let token: string | undefined;
      do {
        const query = new URLSearchParams({ 'list-type': '2', prefix: 'blobs/' });
        if (token) query.set('continuation-token', token);
        const response = await call('GET', `${base}?${query}`);
        if (response.status === 404)
          throw new StoreError('bucket-refused', `there is no bucket ${name} at S3_ENDPOINT: make it first`);
        const xml = await response.text();
        for (const [, entry = ''] of xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)) {
          const id = /<Key>blobs\/([\w-]+)<\/Key>/.exec(entry)?.[1];
          const modified = /<LastModified>([^<]+)<\/LastModified>/.exec(entry)?.[1];
          if (id && modified && new Date(modified) < olderThan) yield id;
        }
        token = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(xml)?.[1]?.replaceAll('&amp;', '&');
      } while (token);
    },
  };
}
