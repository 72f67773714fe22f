from setuptools import find_packages, setup

setup(
    name="p-mcp-university-grades",
    version="1.3.3",
    description="Grade formulas of a university",
    packages=find_packages(exclude=["tests"]),
    install_requires=["mcp>=1.9.0"],
    entry_points={"console_scripts": ["p-mcp-university-grades = p_mcp_university_grades.server:main"]},
    python_requires=">=3.10",
)
