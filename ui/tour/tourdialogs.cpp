// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commands.h"
#include "ui/actions/conversationactions.h"
#include "ui/library/conversationlist.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/reader/readerpane.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/tourwalk.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTextBrowser>

namespace ui {

QList<TourStep> TourWalk::selecting()
{
    const auto selectSeveral = [this] {
        const auto &rows = list().conversations();
        list().list().selectionModel()->select({rows.index(1), rows.index(std::min(4, rows.rowCount() - 1))},
                                               QItemSelectionModel::ClearAndSelect);
    };
    const auto preview = [] {
        auto *text = qobject_cast<QTextBrowser *>(partOf("exportDialog", "exportPreview"));
        return text && !text->document()->isEmpty();
    };
    const auto few = [this] { return list().conversations().rowCount() < ConversationActions::askFrom; };
    const auto archiveAll = [this, few] {
        list().list().selectAll();
        if (!few())
            trigger(command::archive);
    };
    return {
        {{}, [this] { selectRow(0); }, [this] { return conversationIsThere(); }},
        {QStringLiteral("remember"), [this] { reader().remember(); }, isOpen("rememberDialog")},
        closeAll(),
        {QStringLiteral("rename"), [this] { trigger(command::rename); }, isOpen("nameDialog")},
        closeAll(),
        {QStringLiteral("selected"), selectSeveral, {}},
        {QStringLiteral("tags"), [this] { trigger(command::tagConversations); }, isOpen("tagDialog")},
        closeAll(),
        {QStringLiteral("export"), [this] { trigger(command::exportConversations); }, preview},
        closeAll(),
        {QStringLiteral("bulk"), archiveAll, [few] { return few() || openTourDialog("bulkDialog"); }},
        closeAll(),
        {{}, [this] { selectRow(0); }, [this] { return conversationIsThere(); }},
    };
}

QList<TourStep> TourWalk::connecting()
{
    const auto fill = [] {
        const std::pair<const char *, QString> values[] = {{"connectName", QStringLiteral("Support desk")},
                                                           {"connectHost", QStringLiteral("127.0.0.1")},
                                                           {"connectPort", QStringLiteral("1")},
                                                           {"connectDatabase", QStringLiteral("chatbot")},
                                                           {"connectUser", QStringLiteral("reader")}};
        for (const auto &[name, value] : values) {
            if (auto *field = qobject_cast<QLineEdit *>(partOf("connectDialog", name)))
                field->setText(value);
        }
    };
    const auto showEncryption = [] {
        if (auto *tabs = qobject_cast<QTabWidget *>(partOf("connectDialog", "connectionForm")))
            tabs->setCurrentIndex(1);
    };
    // Nothing listens at port 1: the test ends with what can't be reached.
    const auto isTested = [] {
        auto *summary = qobject_cast<QLabel *>(partOf("connectDialog", "diagnosisSummary"));
        return summary && !summary->text().isEmpty() && !partOf("connectDialog", "diagnosisCancel");
    };
    return {
        {QStringLiteral("libraries"), [this] { trigger(command::manageLibraries); }, isOpen("connectDialog")},
        closeAll(),
        {{}, [this] { trigger(command::connectLibrary); }, isOpen("connectDialog")},
        {QStringLiteral("connect-server"), fill, {}},
        {QStringLiteral("connect-encryption"), showEncryption, {}},
        {QStringLiteral("connect-test"), [] { clickIn("connectDialog", "connectTest"); }, isTested},
        closeAll(),
    };
}

QList<TourStep> TourWalk::settings()
{
    const std::pair<QString, QString> pages[] = {
        {QStringLiteral("appearance"), QStringLiteral("settingsAppearance")},
        {QStringLiteral("language"), QStringLiteral("settingsLanguagePage")},
        {QStringLiteral("reading"), QStringLiteral("settingsReading")},
        {QStringLiteral("keyboard"), QStringLiteral("settingsKeyboard")},
        {QStringLiteral("privacy"), QStringLiteral("settingsPrivacy")},
        {QStringLiteral("storage"), QStringLiteral("settingsStorage")}};
    QList<TourStep> steps{{{}, [this] { trigger(command::settings); }, isOpen("settingsDialog")}};
    for (const auto &[name, page] : pages) {
        steps.append({QStringLiteral("settings-") + name,
                      [page] {
                          if (auto *dialog = qobject_cast<SettingsDialog *>(openTourDialog("settingsDialog")))
                              dialog->showPage(page);
                      },
                      [page] { return partOf("settingsDialog", page.toLatin1().constData()) != nullptr; }});
    }
    return steps
        + QList<TourStep>{
            closeAll(),
            {QStringLiteral("about"), [this] { trigger(command::about); }, isOpen("aboutDialog")},
            closeAll(),
        };
}

QList<TourStep> TourWalk::jumping()
{
    const auto type = [this] {
        if (auto *edit = qobject_cast<QLineEdit *>(visible("paletteEdit")))
            edit->setText(QStringLiteral("ex"));
    };
    const auto hasChoices = [this] {
        auto *choices = qobject_cast<QAbstractItemView *>(visible("paletteList"));
        return choices && choices->model()->rowCount() > 0;
    };
    return {
        {QStringLiteral("palette"), [this] { trigger(command::openPalette); }, hasChoices},
        {QStringLiteral("palette-typed"), type, hasChoices},
        closeAll(),
        {QStringLiteral("recent"), [this] { trigger(command::goRecent); }, isOpen("recentPopup")},
        closeAll(),
    };
}

} // namespace ui
