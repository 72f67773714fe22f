'use strict';
module.exports = {
  binary: process.env.KUBECTL || 'kubectl',
  context: process.env.KUBE_CONTEXT || 'minikube',
};
