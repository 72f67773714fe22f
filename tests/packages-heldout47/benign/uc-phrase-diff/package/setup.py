import ast
import json
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).parent


class BuildRules(build_py):
    """Turns plurals.txt into plurals.json inside the build folder."""

    def run(self):
        super().run()
        if self.editable_mode:
            return
        rules = {}
        for line in (HERE / "uc_phrase_diff" / "plurals.txt").read_text("utf-8").splitlines():
            name, _, forms = line.partition(":")
            if forms:
                rules[name.strip()] = ast.literal_eval(forms.strip())
        target = Path(self.build_lib, "uc_phrase_diff", "plurals.json")
        target.write_text(json.dumps(rules, sort_keys=True), "utf-8")


setup(
    name="uc-phrase-diff",
    version="0.4.1",
    description="Compare versions of translation files",
    long_description=(HERE / "README.md").read_text("utf-8"),
    long_description_content_type="text/markdown",
    packages=find_packages(exclude=["tests"]),
    package_data={"uc_phrase_diff": ["plurals.txt", "plurals.json"]},
    cmdclass={"build_py": BuildRules},
    install_requires=["mcp>=1.9.0"],
    entry_points={"console_scripts": ["uc-phrase-diff=uc_phrase_diff.server:main"]},
    python_requires=">=3.11",
)
