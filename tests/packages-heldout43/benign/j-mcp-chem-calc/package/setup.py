import runpy

from setuptools import find_packages, setup

about = runpy.run_path("j_mcp_chem_calc/about.py")

setup(
    name="j-mcp-chem-calc",
    version=about["VERSION"],
    description=about["SUMMARY"],
    packages=find_packages(),
    install_requires=["mcp>=1.9.0"],
    entry_points={"console_scripts": ["j-mcp-chem-calc = j_mcp_chem_calc.server:main"]},
    python_requires=">=3.10",
)
