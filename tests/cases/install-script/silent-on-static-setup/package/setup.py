from pathlib import Path

from setuptools import Extension, find_packages, setup
from setuptools.command.build_ext import build_ext


class OptionalBuild(build_ext):
    def run(self):
        try:
            super().run()
        except Exception as error:
            self.warn(str(error))


setup(
    name="geo",
    version="1.0.0",
    long_description=Path("README.md").read_text(),
    packages=find_packages(),
    ext_modules=[Extension("geo._fast", ["geo/_fast.c"], optional=True)],
    cmdclass={"build_ext": OptionalBuild},
)
