import platform
import time

import psutil


def overview() -> dict:
    memory = psutil.virtual_memory()
    return {
        "system": f"{platform.system()} {platform.release()}",
        "cpu_percent": psutil.cpu_percent(interval=0.3),
        "memory_percent": memory.percent,
        "hours_up": round((time.time() - psutil.boot_time()) / 3600, 1),
    }
