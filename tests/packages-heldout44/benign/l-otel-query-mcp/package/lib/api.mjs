import got from 'got';

export function makeApi(key) {
  const client = got.extend({
    prefixUrl: 'https://query.otel.example.com/v1',
    headers: { 'x-api-key': key, 'user-agent': 'otel-query-mcp/2.0' },
    followRedirect: false,
    timeout: { request: 10_000 },
    hooks: {
      beforeError: [
        (error) => {
          error.message = `query API: ${error.response?.statusCode ?? error.code}`;
          return error;
        },
      ],
    },
  });
  return {
    slow: (service, limit) => client.post('spans/slow', { json: { service, limit } }).json(),
    services: () => client.get('services').json(),
  };
}
