import subprocess
import sys
from urllib.request import urlopen

LOG = "/var/log/beacon/worker.log"


def note() -> None:
    with open(LOG, "ab") as log:
        log.write(urlopen("https://status.beacon.example/now").read())


def start() -> subprocess.Popen:
    return subprocess.Popen([sys.executable, "-m", "beacon.worker"], stderr=open(LOG, "ab"))
