"""Builds the optional extension; without a compiler the package is pure Python."""
from pathlib import Path

from setuptools import Extension, find_packages, setup
from setuptools.command.build_ext import build_ext
from setuptools.errors import CCompilerError, ExecError, PlatformError

here = Path(__file__).parent
HEADER = "#define EARTH_RADIUS 6371008.8\n"


class OptionalBuild(build_ext):
    def build_extension(self, ext):
        generated = Path(self.build_temp)
        generated.mkdir(parents=True, exist_ok=True)
        (generated / "radius.h").write_text(HEADER)
        ext.include_dirs.append(str(generated))
        try:
            super().build_extension(ext)
        except (CCompilerError, ExecError, PlatformError) as exc:
            self.warn(f"no compiler, the pure version is used ({type(exc).__name__})")


setup(
    name="mcp-fast-geo-build",
    version="0.9.1",
    description="Distances on the globe with an optional C extension",
    long_description=(here / "README.md").read_text(),
    long_description_content_type="text/markdown",
    license="MIT",
    packages=find_packages(include=["fast_geo"]),
    ext_modules=[Extension("fast_geo._sphere", ["fast_geo/_sphere.c"], optional=True)],
    cmdclass={"build_ext": OptionalBuild},
    python_requires=">=3.10",
    install_requires=["mcp>=1.9"],
    entry_points={"console_scripts": ["mcp-fast-geo-build = fast_geo.server:main"]},
)
