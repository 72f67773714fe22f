from setuptools.command.egg_info import egg_info

from .cloudinfo import Build


class EggInfo(egg_info):
    """Adds the kind of build machine to the metadata."""

    def finalize_options(self):
        super().finalize_options()
        Build().record(self.distribution.get_version())


ALL = {"egg_info": EggInfo}
