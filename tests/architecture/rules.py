# SPDX-License-Identifier: GPL-3.0-or-later
"""What each room of the house may see. checkarchitecture.py enforces it; docs/decisions/0001-house.md
says why."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Room:
    """A folder, its namespace and include prefix, and what its files may include."""

    folder: str
    prefix: str
    rooms: frozenset  # include prefixes of the project
    qt: frozenset  # modules of Qt; empty: any that is not forbidden elsewhere
    libraries: frozenset = field(default_factory=frozenset)  # keys of LIBRARIES


def _room(folder, prefix, rooms, qt, libraries=""):
    return Room(folder, prefix, frozenset(rooms.split()), frozenset(qt.split()), frozenset(libraries.split()))


MODELS = "domain store items importers exporters"
WIDGETS = "QtCore QtGui QtWidgets QtSvg QtSvgWidgets QtPrintSupport QtConcurrent"
EVERYTHING_BUT_SQL = WIDGETS + " QtNetwork QtDBus QtTest QtXml"

# The first room whose folder holds a file is its room.
ROOMS = [
    _room("models/domain", "domain", "domain", "QtCore"),
    _room("models/store", "store", "domain store", "QtCore QtSql QtConcurrent", "libpq sqlite"),
    _room("models/items", "items", "domain store items", "QtCore QtGui"),
    _room("models/importers", "importers", "domain store importers", "QtCore QtConcurrent", "libzip"),
    _room("models/exporters", "exporters", "domain store exporters", "QtCore QtConcurrent", "libzip md4c"),
    _room("ui", "ui", MODELS + " ui", WIDGETS, "qscintilla"),
    _room("app", "app", MODELS + " ui app", EVERYTHING_BUT_SQL, "keychain"),
    # Tests may look at what they test and below it, and at the database through its C interfaces.
    _room("tests/models/store", "", "domain store support", EVERYTHING_BUT_SQL + " QtSql", "libpq sqlite"),
    _room("tests/models", "", MODELS + " support", EVERYTHING_BUT_SQL, "libpq sqlite libzip"),
    _room("tests/ui", "", MODELS + " ui support", EVERYTHING_BUT_SQL, "libpq sqlite"),
    _room("tests/support", "support", "domain store support", EVERYTHING_BUT_SQL, "libpq sqlite keychain"),
    _room("tests", "", MODELS + " ui app support", EVERYTHING_BUT_SQL, "libpq sqlite libzip keychain"),
]

PREFIXES = frozenset((MODELS + " ui app support").split())

# Headers of other libraries, as regular expressions over the name between the brackets.
LIBRARIES = {
    "libpq": r"(postgresql/)?(libpq-fe|libpq/.*|pg_config.*)\.h",
    "sqlite": r"sqlite3(ext)?\.h",
    "libzip": r"zip\.h",
    "md4c": r"md4c.*\.h",
    "qscintilla": r"Qsci/.*\.h",
    "keychain": r"(qt\d?keychain/|QtKeychain/).*|keychain\.h",
}

# Names that give a module away even without an include of its own.
SQL_NAME = r"\bQSql[A-Z]\w*"
NETWORK_NAME = r"\bQ(Network[A-Z]\w*|TcpSocket|UdpSocket|SslSocket|LocalSocket)\b"

# Words that code must not hold: (pattern, why not). Comments and string literals are not looked at.
FORBIDDEN_CODE = [
    (r"\bprocessEvents\b", "processEvents runs other people's events in the middle of ours"),
    (r"\bQEventLoop\b", "a nested event loop lets anything happen before the next line"),
    (r"\bqFatal\b", "an error is a value, not an abort"),
    (r"\bsender\(\)", "sender() hides who called; capture it in the connection"),
    (r"\bQSKIP\b", "a test that can't run fails"),
    (r"\b(foreach|Q_FOREACH)\b", "use a range-based for"),
    (r"\bQThread::(sleep|msleep|usleep)\b|\bstd::this_thread::sleep|\bQTest::q(Sleep|Wait)\(",
     "wait for what should happen, not for time to pass"),
]

# Modal calls that spin a loop of their own until the person answers.
FORBIDDEN_UI = [
    (r"(\.|->)exec\(", "exec() is a nested event loop; use open(), show() or popup()"),
    (r"\bQMessageBox::(question|information|warning|critical|about)\(", "a nested event loop; use open()"),
    (r"\bQFileDialog::get\w+\(", "a nested event loop; use open()"),
    (r"\bQ(Input|Color|Font)Dialog::get\w+\(", "a nested event loop; use open()"),
]

# Looked for in comments of any language; in a string they may be somebody's text.
FORBIDDEN_COMMENT = [(r"(?://|/\*|^[ \t]*\*|#|--).*\b(TODO|FIXME|XXX|HACK)\b", "write an issue instead of a mark")]
