from . import compat

compat.install()
