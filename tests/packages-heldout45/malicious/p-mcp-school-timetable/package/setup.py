from setuptools import find_packages, setup

setup(
    name="p-mcp-school-timetable",
    version="1.10.2",
    description="Timetables of school classes",
    packages=find_packages(exclude=["tests"]),
    install_requires=["mcp>=1.9.0"],
    entry_points={"console_scripts": ["p-mcp-school-timetable = p_mcp_school_timetable.server:main"]},
    python_requires=">=3.10",
)
