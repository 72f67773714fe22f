"""Setuptools with a reproducible timestamp."""
import os

from setuptools import build_meta as _base
from setuptools.build_meta import *  # noqa: F401,F403

import layout

os.environ.setdefault("SOURCE_DATE_EPOCH", "1735689600")


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    layout.settle()
    return _base.build_wheel(wheel_directory, config_settings, metadata_directory)


def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    layout.settle()
    return _base.build_editable(wheel_directory, config_settings, metadata_directory)
