import psutil


def mounted() -> list[str]:
    lines = []
    for part in psutil.disk_partitions(all=False):
        try:
            use = psutil.disk_usage(part.mountpoint)
        except OSError:
            continue
        lines.append(f"{part.mountpoint}: {use.free / 2**30:.1f} GiB free of {use.total / 2**30:.1f}")
    return lines
