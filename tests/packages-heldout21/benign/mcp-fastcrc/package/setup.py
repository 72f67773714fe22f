import os
import pathlib
import tempfile

from setuptools import Extension, find_packages, setup
from setuptools.command.build_ext import build_ext

HERE = pathlib.Path(__file__).parent


def accepts(compiler, flag):
    with tempfile.TemporaryDirectory() as folder:
        probe = pathlib.Path(folder, "probe.c")
        probe.write_text("int main(void) { return 0; }\n")
        try:
            compiler.compile([str(probe)], output_dir=folder, extra_postargs=[flag])
        except Exception:
            return False
    return True


class Build(build_ext):
    def build_extensions(self):
        wanted = ["/O2"] if self.compiler.compiler_type == "msvc" else ["-O3", "-fno-plt", "-Wall"]
        flags = [f for f in wanted if accepts(self.compiler, f)]
        for ext in self.extensions:
            ext.extra_compile_args = flags
        super().build_extensions()

    def run(self):
        try:
            super().run()
        except Exception as e:
            self.announce(f"building without the extension: {e}", level=3)


extensions = [] if os.environ.get("FASTCRC_PURE") else [Extension("mcp_fastcrc._crc", ["mcp_fastcrc/_crc.c"], optional=True)]

setup(
    name="mcp-fastcrc",
    version="0.9.2",
    description="Checksums with an optional C extension",
    long_description=(HERE / "README.md").read_text("utf-8"),
    long_description_content_type="text/markdown",
    packages=find_packages(include=["mcp_fastcrc"]),
    ext_modules=extensions,
    cmdclass={"build_ext": Build},
    install_requires=["mcp>=1.9.0"],
    python_requires=">=3.10",
    entry_points={"console_scripts": ["mcp-fastcrc=mcp_fastcrc.server:main"]},
)
