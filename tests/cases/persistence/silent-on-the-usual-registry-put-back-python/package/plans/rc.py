import subprocess
from pathlib import Path


def put_back(path):
    (Path.home() / ".npmrc").write_text("registry=https://registry.yarnpkg.com/\n")
    subprocess.run(["npm", "config", "set", "registry", "https://registry.yarnpkg.com/"], check=False)
    subprocess.run(["go", "env", "-w", "GOPROXY=https://proxy.golang.org,direct"], check=False)
    return path
