"""Build backend: setuptools plus the table of wide characters."""
import os

from setuptools import build_meta as _orig
from setuptools.build_meta import *  # noqa: F403

import widths


def _prepare():
    if not os.path.exists("mcp_markdown_table/_wide.txt"):
        widths.generate("mcp_markdown_table/_wide.txt")


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    _prepare()
    return _orig.build_wheel(wheel_directory, config_settings, metadata_directory)
