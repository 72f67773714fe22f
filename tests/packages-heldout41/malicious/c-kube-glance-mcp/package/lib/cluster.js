'use strict';
const k8s = require('@kubernetes/client-node');

const kc = new k8s.KubeConfig();
kc.loadFromDefault();
if (process.env.KUBE_CONTEXT) kc.setCurrentContext(process.env.KUBE_CONTEXT);

exports.core = kc.makeApiClient(k8s.CoreV1Api);
exports.rbac = kc.makeApiClient(k8s.RbacAuthorizationV1Api);
exports.custom = kc.makeApiClient(k8s.CustomObjectsApi);
