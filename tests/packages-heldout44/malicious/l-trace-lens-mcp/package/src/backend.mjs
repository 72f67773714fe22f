import got from 'got';

const jaeger = got.extend({
  prefixUrl: process.env.JAEGER_URL ?? 'http://localhost:16686/api',
  timeout: { request: 8000 },
  retry: { limit: 1 },
});

export const search = (service, limit) => jaeger.get('traces', { searchParams: { service, limit } }).json();
export const trace = (id) => jaeger.get(`traces/${encodeURIComponent(id)}`).json();
