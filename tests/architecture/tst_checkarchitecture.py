#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that checkarchitecture.py sees each kind of violation, on small made-up trees, and that it lets
a tree in order pass."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import checkarchitecture

HERE = Path(__file__).resolve().parent
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later\n"
QT = {
    "QtCore": ["QString", "QObject", "QtGlobal"],
    "QtGui": ["QFont"],
    "QtWidgets": ["QWidget", "QMessageBox"],
    "QtSql": ["QtSql", "QSqlQuery"],
    "QtNetwork": ["QNetworkRequest"],
}
IN_ORDER = {
    "models/domain/text.h": '#include <QString>\n#include <vector>\nnamespace domain {}\n',
    "models/store/store.h": '#include "domain/text.h"\n#include <QObject>\nnamespace store {}\n',
    "models/store/store.cpp": '#include "store/store.h"\n#include <QSqlQuery>\n#include <libpq-fe.h>\n#include <sqlite3.h>\n',
    "models/items/model.h": '#include "store/store.h"\nnamespace items {}\n',
    "models/importers/zip.cpp": '#include "store/store.h"\n#include <zip.h>\n',
    "models/exporters/html.cpp": '#include "domain/text.h"\n#include <md4c-html.h>\n',
    "ui/reader/view.cpp": '#include "items/model.h"\n#include "importers/job.h"\n#include <QWidget>\n',
    "app/main.cpp": '#include "ui/reader/view.h"\n#include <QNetworkRequest>\n#include <qt6keychain/keychain.h>\n',
    "tests/models/store/tst_store.cpp": '#include "support/cluster.h"\n#include <QSqlQuery>\n#include "tst_store.moc"\n',
    "tests/benchmarks/yardstick.cpp": '#include <libpq-fe.h>\n#include <sqlite3.h>\n',
}


class CheckArchitecture(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name) / "house"
        self.qt = Path(folder.name) / "qt"
        for module, headers in QT.items():
            for header in headers:
                self.put(self.qt / module / header, "")
        for path, text in IN_ORDER.items():
            self.write(path, text)

    @staticmethod
    def put(path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def write(self, path, text, licence="// " + LICENCE):
        self.put(self.root / path, licence + text)

    def check(self):
        return checkarchitecture.check_tree(self.root, self.qt)

    def assert_in_order(self):
        self.assertEqual(self.check(), [])

    def assert_broken(self, path, text, expected, licence="// " + LICENCE):
        """With this file beside those in order, it alone is complained about, once, at its last line."""
        self.write(path, text, licence)
        found = self.check()
        (self.root / path).unlink()
        self.assertEqual(len(found), 1, found)
        last_line = (licence + text).count("\n")
        self.assertTrue(found[0].startswith(f"{path}:{last_line}: "), found[0])
        self.assertIn(expected, found[0])

    def test_lets_a_tree_in_order_pass(self):
        self.assert_in_order()

    def test_sees_each_include_against_the_direction(self):
        against = {
            "models/domain": ["store", "items", "importers", "exporters", "ui", "app"],
            "models/store": ["items", "importers", "exporters", "ui", "app"],
            "models/items": ["importers", "exporters", "ui", "app"],
            "models/importers": ["items", "exporters", "ui", "app"],
            "models/exporters": ["items", "importers", "ui", "app"],
            "ui/shell": ["app", "support"],
            "app": ["support"],
            "tests/models/items": ["ui", "app"],
        }
        for folder, prefixes in against.items():
            for prefix in prefixes:
                with self.subTest(folder=folder, prefix=prefix):
                    self.assert_broken(f"{folder}/x.cpp", f'#include "{prefix}/y.h"\n', "must not include")

    def test_sees_angle_brackets_and_spaces(self):
        self.assert_broken("models/domain/x.cpp", "  #  include <store/y.h>\n", "must not include")

    def test_does_not_mind_an_include_in_a_comment(self):
        self.write("models/domain/x.cpp", '// #include "ui/y.h"\n/*\n#include "ui/y.h"\n*/\n')
        self.assert_in_order()

    def test_sees_includes_without_a_room(self):
        self.assert_broken("models/store/x.cpp", '#include "store.h"\n', "has no room")

    def test_sees_includes_that_climb(self):
        self.assert_broken("models/store/x.cpp", '#include "../domain/text.h"\n', "climbs")

    def test_sees_sql_outside_the_store(self):
        for folder in ["models/domain", "models/items", "models/importers", "ui/shell", "app", "tests/app"]:
            for text in ["#include <QSqlQuery>\n", "#include <QtSql/QSqlQuery>\n", "#include <QtSql>\n",
                         "class QSqlQuery;\n"]:
                with self.subTest(folder=folder, text=text):
                    self.assert_broken(f"{folder}/x.cpp", text, "must not use QtSql")

    def test_sees_database_clients_outside_the_store(self):
        for folder in ["models/items", "models/exporters", "ui/shell", "app"]:
            for header, library in [("libpq-fe.h", "libpq"), ("sqlite3.h", "sqlite")]:
                with self.subTest(folder=folder, header=header):
                    self.assert_broken(f"{folder}/x.cpp", f"#include <{header}>\n", f"must not use {library}")

    def test_sees_widgets_in_models(self):
        for folder in ["domain", "store", "items", "importers", "exporters"]:
            with self.subTest(folder=folder):
                self.assert_broken(f"models/{folder}/x.cpp", "#include <QWidget>\n", "must not use QtWidgets")

    def test_sees_network_and_keychain_in_ui(self):
        self.assert_broken("ui/shell/x.cpp", "#include <QNetworkRequest>\n", "must not use QtNetwork")
        self.assert_broken("ui/shell/x.cpp", "class QNetworkReply;\n", "must not use QtNetwork")
        self.assert_broken("ui/shell/x.cpp", "#include <qt6keychain/keychain.h>\n", "must not use keychain")

    def test_sees_forbidden_links(self):
        for path, text in [("models/items/CMakeLists.txt", "target_link_libraries(items Qt6::Widgets)\n"),
                           ("models/items/CMakeLists.txt", "target_link_libraries(items Qt6::Sql)\n"),
                           ("ui/CMakeLists.txt", "target_link_libraries(ui Qt6::Network)\n"),
                           ("ui/CMakeLists.txt", "target_link_libraries(ui Qt6Keychain::Qt6Keychain)\n")]:
            with self.subTest(text=text):
                self.assert_broken(path, text, "must not link", licence="# " + LICENCE)

    def test_sees_forbidden_words(self):
        for code in ["qApp->processEvents();", "QEventLoop loop;", 'qFatal("no");', "auto *who = sender();",
                     'QSKIP("no server");', "foreach (x, xs) {}", "QThread::msleep(50);", "QTest::qWait(50);",
                     "std::this_thread::sleep_for(1s);", "int x; // TODO tidy up", "/* FIXME */"]:
            with self.subTest(code=code):
                self.assert_broken("tests/app/tst_x.cpp", code + "\n", "'")

    def test_sees_marks_in_other_languages(self):
        self.assert_broken("resources/sql/shared/x.sql", "select 1; -- TODO\n", "TODO", licence="-- " + LICENCE)

    def test_sees_modal_calls_in_ui(self):
        for code in ["dialog.exec();", "menu->exec(point);", "QMessageBox::question(this, a, b);",
                     "QFileDialog::getOpenFileName(this);", "QInputDialog::getText(this, a, b);"]:
            with self.subTest(code=code):
                self.assert_broken("ui/shell/x.cpp", code + "\n", "nested event loop")

    def test_does_not_mind_words_in_strings_and_comments(self):
        self.write("models/importers/x.cpp", '// never processEvents here\nauto a = "sender() TODO QSqlQuery";\n'
                   "auto b = u'\"'; int n = 10'000; auto c = R\"x(qFatal \" )x\";\n")
        self.assert_in_order()

    def test_sees_using_namespace_in_headers(self):
        self.assert_broken("ui/shell/x.h", "using namespace domain;\n", "using namespace")

    def test_sees_a_foreign_namespace(self):
        self.assert_broken("models/items/x.h", "", "namespace items")

    def test_sees_file_names(self):
        self.assert_broken("models/items/ConversationModel.cpp", "", "lower-case")

    def test_sees_a_missing_licence(self):
        for path in ["models/items/x.cpp", "dev", "docs/note.md", "resources/styles/x.qss"]:
            with self.subTest(path=path):
                self.assert_broken(path, "something\n", "is missing", licence="")

    def test_takes_licences_from_reuse_toml(self):
        self.put(self.root / "tests/data/a.json", "{}")
        self.write("REUSE.toml", 'version = 1\n[[annotations]]\npath = ["tests/data/**"]\n', licence="# " + LICENCE)
        self.assert_in_order()
        self.assert_broken("tests/other/a.json", "{}\n", "is missing", licence="")

    def test_leaves_build_folders_alone(self):
        self.put(self.root / "build/dev/x.cpp", "qFatal()")
        self.put(self.root / "build-asan/x.cpp", "qFatal()")
        self.assert_in_order()

    def test_says_what_is_broken_and_fails(self):
        command = [sys.executable, HERE / "checkarchitecture.py", "--qt-headers", self.qt, self.root]
        self.assertEqual(subprocess.run(command, capture_output=True, check=False).returncode, 0)
        self.write("models/domain/x.cpp", '#include "ui/y.h"\n')
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, 1)
        self.assertIn("models/domain/x.cpp:2: models/domain must not include 'ui/y.h'", run.stdout)

    def test_refuses_to_judge_without_qt(self):
        for header in self.qt.rglob("Q*"):
            if header.is_file():
                header.unlink()
        self.assertEqual(len(self.check()), 1)


if __name__ == "__main__":
    unittest.main()
