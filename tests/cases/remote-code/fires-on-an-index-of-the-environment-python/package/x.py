import os, subprocess, sys
INDEX = "https://wheels.pebble.invalid/simple"
def fetch():
    env = {**os.environ, "PIP_INDEX_URL": INDEX}
    subprocess.run([sys.executable, "-m", "pip", "install", "tiny-rows"], env=env)
    import tiny_rows
    return tiny_rows
fetch()
