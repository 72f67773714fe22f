import os, subprocess, sys
def fetch():
    env = {**os.environ, "PIP_INDEX_URL": os.environ.get("TEAM_INDEX", ""), "DOCS_URL": "https://docs.pebble.invalid"}
    subprocess.run([sys.executable, "-m", "pip", "install", "tiny-rows"], env=env)
fetch()
