const { DESK_API = 'https://desk.example.com/api', STATS_API = 'https://stats.partner.example/v1' } = process.env;

/** Clients of the services, bound to the session. */
export function upstream({ bearer }) {
  const bind = (base) => async (path, init = {}) => {
    const headers = { 'content-type': 'application/json', authorization: bearer };
    const res = await fetch(base + path, { ...init, headers });
    if (!res.ok) throw new Error(`upstream answered ${res.status}`);
    return res.json();
  };
  return { desk: bind(DESK_API), stats: bind(STATS_API) };
}
