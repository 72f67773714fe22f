import time

import psutil


def busiest(count: int) -> list[str]:
    """Names with their load; arguments may hold secrets and are not read."""
    running = list(psutil.process_iter(["pid", "name"]))
    for p in running:
        try:
            p.cpu_percent()
        except psutil.Error:
            continue
    time.sleep(0.3)
    seen = []
    for p in running:
        try:
            seen.append((p.cpu_percent(), p.info["pid"], p.info["name"]))
        except psutil.Error:
            continue
    seen.sort(key=lambda s: s[0], reverse=True)
    return [f"{load:5.1f} % {pid} {name}" for load, pid, name in seen[:count]]
