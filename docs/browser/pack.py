"""Pack Python modules for the browser: byte-compiled, without what has no use there.

Pyodide itself runs this at build time (``build.mjs``), as its own Python makes the
bytecode. Without it the browser compiles 145 modules before each run of a program.
"""

from __future__ import annotations

import ast
import importlib._bootstrap_external as bootstrap  # type: ignore[import-not-found]
import importlib.util
import re
import zipfile

NO_USE = re.compile(
    r"""^(
        _pyrepl|curses|dbm|ensurepip|idlelib|lib2to3|pydoc_data|sqlite3|test|tkinter
        |turtledemo|venv|wsgiref|xml|xmlrpc
    )/
    | ^(
        _android_support|_pyio|_apple_support|_ios_support|antigravity|bdb|cProfile
        |ftplib|imaplib|mailbox|modulefinder|nturl2path|optparse|pdb|pickletools
        |poplib|profile|pty|pyclbr|pydoc|rlcompleter|smtplib|tarfile|this|trace|tty|turtle|webbrowser|zipapp
    )\.py$
    | ^asyncio/(proactor_|windows_)
    | ^ctypes/macholib
    | ^multiprocessing/
    | ^profiling/
    """,
    re.VERBOSE,
)
"""What needs a terminal, a screen, a server, another system or another process."""

RARE = re.compile(
    r"^encodings/(big5|cp(?!437|1252)|euc|gb|hp_|hz|iso(?!8859_1\b)|johab|koi|kz"
    r"|mac_|mbcs|oem|palmos|ptcp|shift|tis)"
)
"""Encodings that nobody uses any more."""

SHOWN = re.compile(r"^asyncio/|^contextlib\.py$")
"""Whose source is kept, for tracebacks show its lines."""

HOLDERS = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
"""What may have a docstring."""

WHEN = (2026, 1, 1, 0, 0, 0)
"""The same for every file, so that the same sources make the same zip."""


def pack(sources: list[str], target: str, prefix: str) -> list[str]:
    """Write the modules of the zips ``sources`` to the zip ``target``.

    ``prefix`` is the path at which they will be found, which tracebacks show. Return
    the modules that the browser does not get.
    """
    left_out, kept = set(), set()
    with zipfile.ZipFile(target, "w") as packed:
        for source in sources:
            with zipfile.ZipFile(source) as given:
                for name in sorted(given.namelist()):
                    if NO_USE.search(name):
                        left_out.add(_module(name))
                    elif not name.endswith("/") and not RARE.search(name):
                        kept.add(_module(name))
                        _add(packed, name, given.read(name), f"{prefix}/{name}")
    return sorted(left_out - kept)


def _module(name: str) -> str:
    """The module or package that a file belongs to."""
    return name.removesuffix(".py").partition("/")[0]


def _add(packed: zipfile.ZipFile, name: str, data: bytes, path: str) -> None:
    if name.endswith(".py"):
        _put(packed, f"{name}c", _compiled(data, path))
    if not name.endswith(".py") or SHOWN.search(name):
        _put(packed, name, data)


def _put(packed: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, WHEN)
    info.external_attr = 0o644 << 16
    packed.writestr(info, data, zipfile.ZIP_DEFLATED, 9)


def _compiled(data: bytes, path: str) -> bytes:
    """Bytecode that is never compared with its source, which may be missing."""
    try:
        tree = _without_docstrings(ast.parse(data, path))
    except SyntaxError as error:  # of which the build tells the last line only
        raise SyntaxError(f"{path}:{error.lineno}: {error.msg}") from None
    code = compile(tree, path, "exec", dont_inherit=True, optimize=0)
    digest = importlib.util.source_hash(data)
    return bytes(bootstrap._code_to_hash_pyc(code, digest, checked=False))


def _without_docstrings(tree: ast.Module) -> ast.Module:
    """``optimize=2`` would take the assertions out, too."""
    for node in ast.walk(tree):
        if isinstance(node, HOLDERS) and ast.get_docstring(node, clean=False):
            node.body[0] = ast.copy_location(ast.Expr(ast.Constant("")), node.body[0])
    return ast.fix_missing_locations(tree)
