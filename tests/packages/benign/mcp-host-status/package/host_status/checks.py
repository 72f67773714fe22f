from enum import Enum


class Check(str, Enum):
    """What may be asked from a host. The texts are constants, nothing is put into them."""

    uptime = "uptime"
    disk = "df -h --output=target,pcent"
    memory = "free -m"
    failed_units = "systemctl --failed --no-legend"
    kernel = "uname -r"

    @property
    def words(self) -> list[str]:
        return self.value.split()
