from pathlib import Path

from setuptools import setup

about = {}
exec((Path(__file__).parent / "pkg" / "version.py").read_text(), about)
setup(name="pkg", version=about["__version__"], packages=["pkg"])
