// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tagchip.h"
#include "ui/widgets/tagsedit.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace {

QLineEdit *lineOf(ui::TagsEdit &edit)
{
    return edit.findChild<QLineEdit *>(QStringLiteral("tagLine"));
}

/// The chips that are shown, in their order on the screen.
QStringList chips(const ui::TagsEdit &edit)
{
    QList<ui::TagChip *> shown;
    const auto all = edit.findChildren<ui::TagChip *>();
    for (ui::TagChip *chip : all) {
        if (chip->isVisible())
            shown.append(chip);
    }
    std::sort(shown.begin(), shown.end(), [](const auto *a, const auto *b) {
        return a->y() != b->y() ? a->y() < b->y() : a->x() < b->x();
    });
    QStringList tags;
    for (const ui::TagChip *chip : shown)
        tags.append(chip->tag());
    return tags;
}

} // namespace

/// The field of tags, by keyboard and mouse.
class TestTagsEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typesTags();
    void hasNoTagTwice();
    void countsWhatIsBeingTyped();
    void takesTagsAway();
    void offersWhatIsNotThereYet();
    void mirrors();
    void growsWithItsLines();
};

void TestTagsEdit::typesTags()
{
    ui::TagsEdit edit;
    edit.resize(400, 40);
    edit.show();
    QSignalSpy edited(&edit, &ui::TagsEdit::edited);
    QTest::keyClicks(lineOf(edit), QStringLiteral("tea,at  home"));
    QTest::keyClick(lineOf(edit), Qt::Key_Return);
    QCOMPARE(edit.tags(), (QStringList{QStringLiteral("tea"), QStringLiteral("at home")}));
    QTRY_COMPARE(chips(edit), edit.tags());
    QVERIFY(lineOf(edit)->text().isEmpty());
    QVERIFY(!edited.isEmpty());
}

void TestTagsEdit::hasNoTagTwice()
{
    ui::TagsEdit edit;
    edit.setTags({QStringLiteral("Tea")});
    QTest::keyClicks(lineOf(edit), QStringLiteral("tea,,"));
    QCOMPARE(edit.tags(), QStringList{QStringLiteral("Tea")});
}

void TestTagsEdit::countsWhatIsBeingTyped()
{
    ui::TagsEdit edit;
    QTest::keyClicks(lineOf(edit), QStringLiteral("half"));
    QCOMPARE(edit.tags(), QStringList{QStringLiteral("half")});
}

void TestTagsEdit::takesTagsAway()
{
    ui::TagsEdit edit;
    edit.resize(400, 40);
    edit.show();
    edit.setTags({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    QTest::keyClick(lineOf(edit), Qt::Key_Backspace);
    QCOMPARE(edit.tags(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    const auto all = edit.findChildren<ui::TagChip *>();
    for (ui::TagChip *chip : all) {
        if (chip->isVisible() && chip->tag() == QStringLiteral("a"))
            QTest::keyClick(chip, Qt::Key_Delete);
    }
    QCOMPARE(edit.tags(), QStringList{QStringLiteral("b")});
    edit.setReadOnly(true);
    const auto rest = edit.findChildren<ui::TagChip *>();
    for (ui::TagChip *chip : rest)
        QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(edit.tags(), QStringList{QStringLiteral("b")});
}

void TestTagsEdit::offersWhatIsNotThereYet()
{
    ui::TagsEdit edit;
    edit.setSuggestions({QStringLiteral("tea"), QStringLiteral("steam"), QStringLiteral("pets")});
    edit.setTags({QStringLiteral("Tea")});
    QCompleter *completer = lineOf(edit)->completer();
    completer->setCompletionPrefix(QStringLiteral("TEA"));
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), QStringLiteral("steam"));
    Q_EMIT completer->activated(QStringLiteral("steam"));
    QTRY_COMPARE(edit.tags(), (QStringList{QStringLiteral("Tea"), QStringLiteral("steam")}));
}

void TestTagsEdit::mirrors()
{
    ui::TagsEdit edit;
    edit.setLayoutDirection(Qt::RightToLeft);
    edit.resize(400, 40);
    edit.setTags({QStringLiteral("first"), QStringLiteral("second")});
    edit.show();
    QTRY_COMPARE(chips(edit), (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
    const auto all = edit.findChildren<ui::TagChip *>();
    for (const ui::TagChip *chip : all)
        QVERIFY(!chip->isVisible() || chip->x() > lineOf(edit)->x());
}

void TestTagsEdit::growsWithItsLines()
{
    ui::TagsEdit edit;
    QStringList tags;
    for (int i = 0; i < 20; ++i)
        tags.append(QStringLiteral("a tag of some length %1").arg(i));
    const int one = edit.heightForWidth(400);
    edit.setTags(tags);
    QVERIFY(edit.heightForWidth(400) > 5 * one);
}

QTEST_MAIN(TestTagsEdit)
#include "tst_tagsedit.moc"
