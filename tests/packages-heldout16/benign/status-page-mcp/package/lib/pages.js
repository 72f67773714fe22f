export const pages = Object.freeze({
  forge: 'https://status.forge.example/api/v2/',
  cloud: 'https://status.cloud.example/api/v2/',
  mail: 'https://status.mail.example/api/v2/',
});
