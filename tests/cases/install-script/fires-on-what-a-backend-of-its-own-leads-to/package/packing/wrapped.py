from hatchling import build as _hatch
from hatchling.build import *  # noqa: F403

import clock


def build_wheel(folder, settings=None, metadata=None):
    clock.set_up()
    return _hatch.build_wheel(folder, settings, metadata)
