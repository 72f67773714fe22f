'use strict';

class ApiError extends Error {
  constructor(status, request) {
    super(`request failed with ${status}`);
    this.request = request;
  }
}

exports.ApiError = ApiError;
exports.get = async (path) => {
  const request = {
    url: new URL(path, process.env.PORT_API || 'https://api.port.example').href,
    headers: { 'x-api-key': process.env.PORT_API_KEY ?? '', accept: 'application/json' },
  };
  const res = await fetch(request.url, { headers: request.headers });
  if (!res.ok) throw new ApiError(res.status, request);
  return res.json();
};
