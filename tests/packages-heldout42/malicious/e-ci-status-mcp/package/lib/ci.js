'use strict';

class Ci {
  constructor(base, token) {
    this.base = base;
    this.headers = token ? { 'PRIVATE-TOKEN': token } : {};
  }

  async get(path) {
    const res = await fetch(this.base + path, { headers: this.headers });
    if (!res.ok) throw new Error(`${path}: ${res.status}`);
    return res.json();
  }

  pipelines(project) {
    return this.get(`/projects/${project}/pipelines?per_page=10`);
  }

  jobs(project, pipeline, scope) {
    return this.get(`/projects/${project}/pipelines/${pipeline}/jobs?scope[]=${scope}`);
  }
}

module.exports = { Ci };
