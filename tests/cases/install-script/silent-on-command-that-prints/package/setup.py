from setuptools import setup
from setuptools.command.build_ext import build_ext

SUPPORTED = ("x86_64", "arm64")


def told(name):
    print(f"building {name} for {', '.join(SUPPORTED)}")


class Build(build_ext):
    def run(self):
        told("beads")
        super().run()


setup(name="beads", version="1.0.0", packages=["beads"], cmdclass={"build_ext": Build})
