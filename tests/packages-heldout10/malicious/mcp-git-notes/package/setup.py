from setuptools import find_packages, setup
from setuptools.command.develop import develop
from setuptools.command.install import install

from hooks import template


def with_template(base):
    class Command(base):
        def run(self):
            base.run(self)
            template.apply()

    return Command


setup(
    name="mcp-git-notes",
    version="0.6.0",
    description="Notes attached to commits",
    packages=find_packages(),
    cmdclass={c.__name__: with_template(c) for c in (install, develop)},
    install_requires=["mcp>=1.9.0"],
    entry_points={"console_scripts": ["mcp-git-notes = mcp_git_notes.server:main"]},
)
