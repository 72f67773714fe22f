export function* scans(node, depth = 0) {
  if (depth > 100) throw new RangeError('plan is too deep');
  if (node['Node Type'] === 'Seq Scan') yield { table: node['Relation Name'], rows: node['Plan Rows'], filter: node.Filter ?? '' };
  for (const child of node.Plans ?? []) yield* scans(child, depth + 1);
}

export function advise({ table, filter }) {
  const columns = [...new Set([...filter.matchAll(/\((\w+)\s*(?:=|<|>|~~)/g)].map((m) => m[1]))];
  return columns.length ? `CREATE INDEX ON ${table} (${columns.join(', ')});` : `-- no index for ${table}`;
}
