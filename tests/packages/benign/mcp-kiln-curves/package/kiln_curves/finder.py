import importlib
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec

OLD = {"kiln_curves.fast": "kiln_curves.curves.fast"}


class Renamed(Loader):
    def create_module(self, spec):
        return importlib.import_module(OLD[spec.name])

    def exec_module(self, module):
        return None


class Finder(MetaPathFinder):
    def find_spec(self, fullname, path, target=None):
        return ModuleSpec(fullname, Renamed()) if fullname in OLD else None


def install() -> None:
    sys.meta_path.append(Finder())
