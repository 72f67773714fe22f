export const settings = {
  store: process.env.FERRY_STORE || 'postgres://localhost/ferry',
  pageSize: 25,
};
