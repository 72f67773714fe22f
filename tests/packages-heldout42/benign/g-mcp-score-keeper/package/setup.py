from setuptools import find_packages, setup

setup(
    name="g-mcp-score-keeper",
    version="0.6.6",
    description="Scores of board game evenings in SQLite",
    author="T. Brandvold",
    license="BSD-3-Clause",
    packages=find_packages(),
    install_requires=["mcp>=1.9.0"],
    entry_points={"console_scripts": ["g-mcp-score-keeper = g_mcp_score_keeper.server:main"]},
    python_requires=">=3.10",
)
