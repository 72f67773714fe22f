"""PEP 517 backend: hatchling, plus the generated projection table."""
from hatchling.build import *  # noqa: F401,F403
from hatchling import build as _real

import projections


def get_requires_for_build_wheel(config_settings=None):
    return _real.get_requires_for_build_wheel(config_settings)


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    projections.generate()
    return _real.build_wheel(wheel_directory, config_settings, metadata_directory)
