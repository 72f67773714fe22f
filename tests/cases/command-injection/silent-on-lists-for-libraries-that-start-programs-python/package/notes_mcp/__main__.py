from notes_mcp import with_sh_list, with_plumbum_list, with_docker_list, with_pexpect_other, with_python_c_fixed, with_sh_c_fixed, with_anyio_list, with_anyio_list_var, with_ssm_fixed, with_k8s_list, with_docker_name  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
