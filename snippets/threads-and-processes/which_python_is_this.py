# /// script
# requires-python = ">=3.13"
# ///
r"""Ask whether threads of this Python can compute at the same time.

>>> can_compute_together()
free-threaded build: False
GIL is on: True
"""

import sys
import sysconfig


def can_compute_together():
    built = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
    print("free-threaded build:", built)
    print("GIL is on:", sys._is_gil_enabled())


if __name__ == "__main__":
    can_compute_together()
