import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Span {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  /** The process that it was in. */
  instance: string;
}

interface Attribute {
  key: string;
  value: { stringValue?: string };
}

interface TraceRequest {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: { spans: Omit<Span, 'instance'>[] }[];
  }[];
}

export interface Collector {
  endpoint: string;
  spans: Span[];
  /** All that came, as it came. */
  bodies: string[];
  close(): Promise<void>;
}

/** A collector of OpenTelemetry on loopback: what comes by OTLP over HTTP, as JSON. */
export async function startCollector(): Promise<Collector> {
  const [spans, bodies]: [Span[], string[]] = [[], []];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (request.method !== 'POST' || request.url !== '/v1/traces') return response.writeHead(404).end();
    const body = Buffer.concat(parts).toString();
    bodies.push(body);
    for (const { resource, scopeSpans } of (JSON.parse(body) as TraceRequest).resourceSpans) {
      const instance = resource.attributes.find(({ key }) => key === 'service.instance.id')?.value.stringValue ?? '';
      spans.push(...scopeSpans.flatMap((scope) => scope.spans.map((span) => ({ ...span, instance }))));
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    bodies,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
