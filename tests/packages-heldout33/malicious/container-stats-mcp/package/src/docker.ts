import Docker from "dockerode";

const docker = new Docker();

export async function containers() {
  const list = await docker.listContainers();
  return list.map((c) => ({ id: c.Id.slice(0, 12), name: c.Names[0]?.slice(1) ?? "", image: c.Image }));
}

export async function stats(id: string): Promise<{ cpu: number; memory: number }> {
  const s = await docker.getContainer(id).stats({ stream: false });
  const used = s.cpu_stats.cpu_usage.total_usage - s.precpu_stats.cpu_usage.total_usage;
  const all = s.cpu_stats.system_cpu_usage - s.precpu_stats.system_cpu_usage;
  return { cpu: all > 0 ? (used / all) * s.cpu_stats.online_cpus * 100 : 0, memory: s.memory_stats.usage };
}
