#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file breaks a rule of the house: an include against the allowed direction, SQL outside the
store, widgets in the models, a missing licence line, a forbidden word. Needs nothing but Python 3.11.

usage: checkarchitecture.py --qt-headers FOLDER [ROOT]
"""

import argparse
import fnmatch
import os
import re
import sys
import tomllib
from pathlib import Path

import rules

CODE = {".cpp", ".h", ".hpp", ".cc", ".c"}
# Never part of the project, whatever lies in them.
SKIPPED_FOLDERS = {".git", "__pycache__", ".cache", ".vscode", ".idea"}
# This folder has to name what it forbids.
OWN_FOLDER = "tests/architecture/"
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
SPDX_WITHIN_LINES = 5

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
# The digits of 10'000 are not a character literal.
COMMENT_OR_LITERAL = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<tag>[^(\s]*)\(.*?\)(?P=tag)"|"(?:\\.|[^"\\\n])*"'
    r'|(?:\b(?:u8|u|U|L)|(?<!\w))\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL)


class QtModules:
    """Knows which module a Qt header belongs to, from the folders Qt is installed in."""

    def __init__(self, headers):
        self._headers = Path(headers)
        self._modules = {}
        for folder in sorted(self._headers.glob("Qt*")):
            module = folder.name.removesuffix(".framework")
            listed = folder / "Headers" if folder.suffix == ".framework" else folder
            if listed.is_dir():
                for name in os.listdir(listed):
                    self._modules.setdefault(name, module)

    def known(self):
        return bool(self._modules)

    def module_of(self, include):
        folder, slash, _ = include.partition("/")
        if slash and re.fullmatch(r"Qt[A-Z]\w+", folder):
            return folder
        return self._modules.get(include)


def blank(match):
    """Keeps the lines of what is cut out, so that line numbers stay right."""
    return re.sub(r"[^\n]", " ", match.group(0))


def code_only(text):
    return COMMENT_OR_LITERAL.sub(blank, text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def room_of(path):
    for room in rules.ROOMS:
        if path.startswith(room.folder + "/"):
            return room
    return None


def check_include(room, name, module):
    """Says what is wrong with an include, or nothing."""
    prefix = name.split("/")[0]
    if ".." in name.split("/"):
        return f"'{name}' climbs out of its folder; include by the room's prefix"
    if prefix in rules.PREFIXES and "/" in name:
        return None if prefix in room.rooms else f"{room.folder} must not include '{name}'"
    for library, pattern in rules.LIBRARIES.items():
        if re.fullmatch(pattern, name):
            return None if library in room.libraries else f"{room.folder} must not use {library} ('{name}')"
    if module and module not in room.qt:
        return f"{room.folder} must not use {module} ('{name}')"
    return None


def check_local_include(room, name):
    """An include in quotes names a file of the house by its room, save what moc and uic make."""
    generated = re.fullmatch(r"(.*\.moc|moc_.*\.cpp|ui_.*\.h)", name)
    if generated or name.split("/")[0] in rules.PREFIXES or not room.prefix:
        return None
    return f"'{name}' has no room; write \"{room.prefix}/{name}\""


def check_includes(path, text, qt):
    room = room_of(path)
    if not room:
        return
    # Comments are cut, but not literals: an include in quotes looks like one.
    visible = re.sub(r"//[^\n]*|/\*.*?\*/", blank, text, flags=re.DOTALL)
    for match in INCLUDE.finditer(visible):
        quote, name = match.groups()
        problem = check_include(room, name, qt.module_of(name))
        if not problem and quote == '"':
            problem = check_local_include(room, name)
        if problem:
            yield line_of(text, match.start()), problem


def check_names(path, text):
    """Use of a module by the names of its classes: a forward declaration counts too."""
    room = room_of(path)
    if not room:
        return
    code = INCLUDE.sub(blank, code_only(text))
    for pattern, module in ((rules.SQL_NAME, "QtSql"), (rules.NETWORK_NAME, "QtNetwork")):
        if module in room.qt:
            continue
        for match in re.finditer(pattern, code):
            yield line_of(code, match.start()), f"{room.folder} must not use {module} ('{match.group(0)}')"


def check_words(path, text):
    code = code_only(text)
    forbidden = rules.FORBIDDEN_CODE + (rules.FORBIDDEN_UI if path.startswith("ui/") else [])
    for pattern, why in forbidden:
        for match in re.finditer(pattern, code):
            yield line_of(code, match.start()), f"'{match.group(0)}': {why}"
    if path.endswith(".h"):
        for match in re.finditer(r"^[ \t]*using\s+namespace\b", code, re.MULTILINE):
            yield line_of(code, match.start()), "'using namespace' in a header reaches everyone who includes it"


def check_marks(_path, text):
    for pattern, why in rules.FORBIDDEN_COMMENT:
        for match in re.finditer(pattern, text, re.MULTILINE):
            yield line_of(text, match.start(1)), f"'{match.group(1)}': {why}"


def check_namespace(path, text):
    """One folder, one namespace: a header of models/store declares store and nothing above it."""
    room = room_of(path)
    if not room or not room.prefix or not path.endswith(".h") or path.startswith("ui/"):
        return
    if not re.search(rf"^namespace {room.prefix}\b", text, re.MULTILINE):
        yield 1, f"a header of {room.folder} declares namespace {room.prefix}"


def check_file_name(path, _text):
    if room_of(path) and not re.fullmatch(r"((tst|fuzz)_[a-z0-9_]+|[a-z0-9]+)\.(cpp|h|c)", os.path.basename(path)):
        yield 1, "file names are lower-case letters and digits"


def check_cmake(path, text):
    """The link lines of a folder say the same as its includes."""
    room = room_of(path)
    if not room:
        return
    for match in re.finditer(r"\bQt6::(\w+)|\b(Qt6Keychain)::", re.sub(r"#[^\n]*", blank, text)):
        if match.group(2):
            allowed, name = "keychain" in room.libraries, "the keychain"
        else:
            name = "Qt" + match.group(1)
            allowed = name in room.qt
        if not allowed:
            yield line_of(text, match.start()), f"{room.folder} must not link {name}"


def check_licence(_path, text):
    if not any(SPDX in line for line in text.splitlines()[:SPDX_WITHIN_LINES]):
        yield 1, f"the line '{SPDX}' is missing, and REUSE.toml doesn't name the file"


def licensed_elsewhere(root):
    """The patterns of REUSE.toml: files that can't hold a comment."""
    try:
        listed = tomllib.loads((root / "REUSE.toml").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    patterns = []
    for annotation in listed.get("annotations", []):
        paths = annotation["path"]
        patterns += [paths] if isinstance(paths, str) else paths
    return patterns


def files_below(root):
    for folder, folders, names in os.walk(root):
        here = Path(folder)
        at_top = here == root
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS
                            and not (at_top and re.match(r"build(-.*)?$", name)))
        for name in sorted(names):
            if name == ".git" or name.endswith((".user", ".swp", "~")):
                continue
            yield (here / name).relative_to(root).as_posix()


def checks_for(path):
    if path.startswith(OWN_FOLDER):
        return []
    suffix = Path(path).suffix
    if suffix in CODE:
        return [check_names, check_words, check_marks, check_namespace, check_file_name]
    if Path(path).name == "CMakeLists.txt":
        return [check_cmake, check_marks]
    return [check_marks] if suffix in {".cmake", ".sql", ".sh", ".py"} else []


def check_file(root, path, qt, licensed):
    content = (root / path).read_bytes()
    text = content.decode("utf-8", errors="replace")
    if not any(fnmatch.fnmatch(path, pattern) for pattern in licensed):
        yield from check_licence(path, text)
    for check in checks_for(path):
        yield from check(path, text)
    if Path(path).suffix in CODE and not path.startswith(OWN_FOLDER):
        yield from check_includes(path, text, qt)


def check_tree(root, qt_headers):
    """All that is wrong below root, as lines for a person."""
    qt = QtModules(qt_headers)
    if not qt.known():
        return [f"no Qt headers were found in '{qt_headers}', so includes can't be judged"]
    licensed = licensed_elsewhere(root)
    found = []
    for path in files_below(root):
        for line, problem in check_file(root, path, qt, licensed):
            found.append(f"{path}:{line}: {problem}")
    return found


def main():
    parser = argparse.ArgumentParser(description="Checks the rules of the house.")
    parser.add_argument("--qt-headers", required=True, help="the folder that holds QtCore, QtSql, …")
    parser.add_argument("root", nargs="?", default=".")
    arguments = parser.parse_args()
    found = check_tree(Path(arguments.root).resolve(), arguments.qt_headers)
    for problem in found:
        print(problem)
    if found:
        print(f"{len(found)} rule(s) of the house broken; docs/decisions/0001-house.md explains them.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
