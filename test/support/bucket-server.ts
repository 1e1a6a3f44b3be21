import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

export interface BucketServer {
  url: string;
  objects: Map<string, { bytes: Buffer; modified: Date }>;
  close(): Promise<void>;
}

const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest();
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/** Signature Version 4, computed anew from the request as it arrived; undefined when the request is not signed so. */
function isSigned(
  request: IncomingMessage,
  body: Buffer,
  options: { accessKeyId: string; secretAccessKey: string; region: string },
): boolean {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
  const [, id, day = '', region = '', names = '', signature] = pattern.exec(request.headers.authorization ?? '') ?? [];
  if (id !== options.accessKeyId || region !== options.region) return false;
  const announced = String(request.headers['x-amz-content-sha256']);
  if (announced !== 'UNSIGNED-PAYLOAD' && announced !== sha256(body)) return false;
  const url = new URL(request.url ?? '/', 'http://host');
  const query = [...url.searchParams.entries()]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`);
  const canonical = [request.method, url.pathname, query, headers.join(''), names, announced].join('\n');
  const moment = String(request.headers['x-amz-date']);
  const text = ['AWS4-HMAC-SHA256', moment, `${day}/${region}/s3/aws4_request`, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${options.secretAccessKey}`, day), region), 's3'), 'aws4_request');
  return hmac(key, text).toString('hex') === signature;
}

/** A strict S3-compatible server on loopback: refuses what is not signed right; lists three objects a page. */
export async function startBucketServer(options: {
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}): Promise<BucketServer> {
  const objects: BucketServer['objects'] = new Map();
  const list = (after: string): string => {
    const keys = [...objects.keys()].sort().filter((key) => key > after);
    const page = keys.slice(0, 3);
    const contents = page.map(
      (key) =>
        `<Contents><Key>${key}</Key><LastModified>${objects.get(key)?.modified.toISOString()}</LastModified></Contents>`,
    );
    const next = keys.length > page.length ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    return `<ListBucketResult>${contents.join('')}${next}</ListBucketResult>`;
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const fail = (status: number, code: string) => {
        response.writeHead(status, { 'content-type': 'application/xml' });
        response.end(`<Error><Code>${code}</Code></Error>`);
      };
      if (!isSigned(request, body, options)) return fail(403, 'SignatureDoesNotMatch');
      const url = new URL(request.url ?? '/', 'http://host');
      const [, bucket, ...rest] = url.pathname.split('/');
      if (bucket !== options.bucket) return fail(404, 'NoSuchBucket');
      const key = rest.join('/');
      if (key === '') return response.end(list(url.searchParams.get('continuation-token') ?? ''));
      if (request.method === 'PUT') objects.set(key, { bytes: body, modified: new Date() });
      if (request.method === 'DELETE') {
        objects.delete(key);
        response.writeHead(204);
        return response.end();
      }
      const found = objects.get(key);
      if (!found) return fail(404, 'NoSuchKey');
      return response.end(request.method === 'GET' ? found.bytes : '');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    objects,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
