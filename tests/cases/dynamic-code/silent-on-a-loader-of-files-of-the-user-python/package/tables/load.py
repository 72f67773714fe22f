from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

from .rows import Plugin

spec = spec_from_loader("tables.plugin", Plugin(Path(__file__).with_name("plugin")))
plugin = module_from_spec(spec)
spec.loader.exec_module(plugin)
