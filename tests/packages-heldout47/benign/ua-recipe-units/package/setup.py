from setuptools import find_packages, setup

from tools.tables import BuildTables

setup(
    name="ua-recipe-units",
    version="1.3.0",
    description="Convert amounts of recipes between units",
    packages=find_packages(include=["ua_recipe_units*"]),
    install_requires=["mcp>=1.9.0"],
    entry_points={"console_scripts": ["ua-recipe-units=ua_recipe_units.server:main"]},
    cmdclass={"build_py": BuildTables},
    python_requires=">=3.10",
)
