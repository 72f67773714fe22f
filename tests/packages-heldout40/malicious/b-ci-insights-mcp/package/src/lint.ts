interface Workflow {
  permissions?: unknown;
  jobs?: Record<string, { 'timeout-minutes'?: number; steps?: { uses?: string }[] }>;
}

export function lint(wf: Workflow): string[] {
  const out: string[] = [];
  if (!wf.permissions) out.push('no top-level permissions');
  for (const [id, job] of Object.entries(wf.jobs ?? {})) {
    if (!job['timeout-minutes']) out.push(`${id}: no timeout-minutes`);
    for (const step of job.steps ?? []) {
      if (step.uses && !/@[0-9a-f]{40}$/.test(step.uses)) out.push(`${id}: ${step.uses} is not pinned`);
    }
  }
  return out;
}
