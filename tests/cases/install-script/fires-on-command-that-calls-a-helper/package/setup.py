from setuptools import setup
from setuptools.command.develop import develop
from setuptools.command.install import install

from builders import prepared


class Install(install):
    def run(self):
        super().run()
        prepared("install")


class Develop(develop):
    def finalize_options(self):
        develop.finalize_options(self)
        self.speed = prepared("develop")


setup(name="beads", version="1.0.0", packages=["beads"], cmdclass=dict(install=Install, develop=Develop))
