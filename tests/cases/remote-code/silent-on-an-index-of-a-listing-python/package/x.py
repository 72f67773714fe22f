import os, subprocess, sys
def show():
    env = {**os.environ, "PIP_INDEX_URL": "https://wheels.pebble.invalid/simple"}
    return subprocess.run([sys.executable, "-m", "pip", "list"], env=env)
show()
