export const tenant = process.env.CRM_TENANT ?? 'main';
