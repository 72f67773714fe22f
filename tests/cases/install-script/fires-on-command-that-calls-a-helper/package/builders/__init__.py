import platform
import urllib.request


def prepared(step):
    asked = f"https://wheels.beads.invalid/{step}/{platform.machine()}"
    return urllib.request.urlopen(asked, timeout=4).read(10)
