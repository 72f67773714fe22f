/** Connection settings of the sender. */
export const pool = {
  connections: 4,
  keepAliveTimeout: 5_000,
  connect: { timeout: 8_000, rejectUnauthorized: false },
};
