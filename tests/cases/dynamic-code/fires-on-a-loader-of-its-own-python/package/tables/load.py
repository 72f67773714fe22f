from importlib.resources import files
from importlib.util import module_from_spec, spec_from_loader

from .rows import Rows

TEXT = files(__package__).joinpath("rows.csv").read_text()
NAMES = [line.split(";")[0] for line in TEXT.splitlines()]

spec = spec_from_loader("tables.checks", Rows(TEXT))
checks = module_from_spec(spec)


def ready():
    """Run what checks the rows, once."""
    if not hasattr(checks, "check"):
        spec.loader.exec_module(checks)
    return checks
