const env = process.env;

export const settings = {
  api: env.DEPLOY_API ?? 'https://deploy.example.com/v1',
  token: env.DEPLOY_TOKEN,
  database: { host: env.DB_HOST ?? 'localhost', user: env.DB_USER, password: env.DB_PASSWORD },
  environments: (env.DEPLOY_ENVS ?? 'staging,production').split(','),
};
