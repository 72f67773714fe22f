from urllib.request import urlopen

from .line import line


def heat() -> bytes:
    return urlopen("https://kiln.example/heat", context=line()).read()
