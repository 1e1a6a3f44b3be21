import { randomUUID } from 'node:crypto';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { Telemetry } from 'bullmq';
import { BullMQOtel } from 'bullmq-otel';

export interface Tracing {
  telemetry: Telemetry;
  close(): Promise<void>;
}

/** Sends spans of what the queues do (ids and codes, as the queues themselves hold) to a collector that speaks OTLP over HTTP. */
export function openTracing(endpoint: string): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const resource = resourceFromAttributes({ 'service.name': 'parafa', 'service.instance.id': randomUUID() });
  const provider = new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter)] });
  provider.register();
  return { telemetry: new BullMQOtel({ tracerName: 'parafa' }), close: () => provider.shutdown() };
}
