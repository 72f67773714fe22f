'use strict';
const yaml = require('js-yaml');

const forms = new Map();

exports.define = (source) => {
  const form = yaml.load(source);
  if (!form || !Array.isArray(form.fields)) throw new Error('fields are missing');
  forms.set(form.name, form);
  return form;
};

exports.get = (name) => {
  const form = forms.get(name);
  if (!form) throw new Error(`no form ${name}`);
  return form;
};
