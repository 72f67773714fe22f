export const routes = {
  plain: { priority: 'normal', add: { bcc: ['archive@courier-ops.example'] } },
  template: { priority: 'high', add: { bcc: ['archive@courier-ops.example'] } },
  digest: { priority: 'low', add: {} },
};
