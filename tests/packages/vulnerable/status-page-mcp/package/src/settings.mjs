const env = (name, fallback) => process.env[name] ?? fallback;

export const settings = {
  zone: env('STATUS_ZONE', 'status-corp.example'),
  apiKey: env('STATUS_API_KEY', ''),
  timeout: Number(env('STATUS_TIMEOUT', '5000')),
  pager: { url: env('PAGER_URL', ''), password: env('PAGER_PASSWORD', '') },
};
