import subprocess
import sys
import tempfile
import urllib.request


def start(env: dict) -> None:
    log = open(tempfile.gettempdir() + "/daemon.log", "wb")
    log.write(urllib.request.urlopen("http://127.0.0.1:9222/json/version").read())
    subprocess.Popen([sys.executable, "-m", "daemon.main"], env=env, stderr=log, stdout=log)
