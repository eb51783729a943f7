// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memoriesfixture.h"

#include "items/roles.h"
#include "ui/actions/commands.h"
#include "ui/memories/memorylist.h"
#include "ui/widgets/notestrip.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QTest>

namespace support {

using domain::Done;
using domain::Memory;
using domain::Result;

MemoriesFixture::MemoriesFixture() = default;

MemoriesFixture::~MemoriesFixture()
{
    takeDown();
}

ui::Services MemoriesFixture::services()
{
    ui::Services services;
    services.keepDraft = [this](const QString &, const QString &name, const QByteArray &draft) {
        if (m_crashed)
            return QtFuture::makeReadyFuture(Result<Done>(Done{}));
        if (draft.isEmpty())
            drafts.remove(name);
        else
            drafts.insert(name, draft);
        return QtFuture::makeReadyFuture(Result<Done>(Done{}));
    };
    services.drafts = [this](const QString &) {
        return QtFuture::makeReadyFuture(Result<QHash<QString, QByteArray>>(drafts));
    };
    return services;
}

QString MemoriesFixture::open(store::Backend backend)
{
    if (m_translator.isEmpty() && m_translator.load(QStringLiteral(":/i18n/recollect_en.qm")))
        QCoreApplication::installTranslator(&m_translator);
    takeDown();
    drafts.clear();
    const QString problem = m_fixture.open(backend);
    if (problem.isEmpty())
        build();
    return problem;
}

void MemoriesFixture::restart()
{
    takeDown();
    build();
}

void MemoriesFixture::crash()
{
    m_crashed = true;
    takeDown();
    m_crashed = false;
}

void MemoriesFixture::build()
{
    doneTexts.clear();
    errors.clear();
    notices.clear();
    m_window = std::make_unique<QWidget>();
    m_actions = new ui::ActionRegistry(m_window.get());
    ui::addCommands(*m_actions);
    m_history = std::make_unique<ui::UndoHistory>();
    m_drafts = std::make_unique<ui::MemoryDrafts>(services(), QStringLiteral("library"));
    m_page = new ui::MemoriesPage(m_fixture.library(), *m_actions, *m_history, *m_drafts);
    auto *layout = new QHBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    QObject::connect(m_page, &ui::MemoriesPage::done, m_page,
                     [this](const QString &text) { doneTexts.append(text); });
    QObject::connect(m_page, &ui::MemoriesPage::notice, m_page,
                     [this](const QString &text) { notices.append(text); });
    QObject::connect(m_page, &ui::MemoriesPage::failed, m_page,
                     [this](const domain::Error &error) { errors.append(error.message); });
    m_window->resize(1000, 700);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        QTest::qFail("The window did not appear.", __FILE__, __LINE__);
}

void MemoriesFixture::takeDown()
{
    delete m_page;
    m_page = nullptr;
    m_drafts.reset();
    m_history.reset();
    m_window.reset();
}

Memory MemoriesFixture::add(const QString &question, const QString &answer, int importance,
                            const QStringList &tags)
{
    Memory memory;
    memory.userId = m_fixture.user().id;
    memory.question = question;
    memory.answer = answer;
    memory.importance = importance;
    memory.tags = tags;
    const auto made = waitFor(memories().add(memory));
    if (!made)
        QTest::qFail(qPrintable(errorText(made)), __FILE__, __LINE__);
    return made ? *made : Memory{};
}

Memory MemoriesFixture::stored(domain::MemoryId id)
{
    const auto rows = waitFor(memories().byIds({id}));
    return rows && !rows->isEmpty() ? rows->first() : Memory{};
}

QStringList MemoriesFixture::titles()
{
    QStringList titles;
    const auto &model = m_page->model();
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row).data().toString());
    titles.removeAll(QString());
    return titles;
}

void MemoriesFixture::select(const QList<int> &rows)
{
    ui::MemoryList &list = m_page->list();
    list.clearSelection();
    for (const int row : rows)
        list.selectionModel()->setCurrentIndex(m_page->model().index(row), QItemSelectionModel::Select);
}

QString MemoriesFixture::note() const
{
    const auto *strip = child<ui::NoteStrip>("memoryNote");
    return strip->isVisible() ? strip->text() : QString();
}

QDialog *MemoriesFixture::dialog(const char *name)
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        auto *found = qobject_cast<QDialog *>(widget);
        if (found && found->isVisible() && found->objectName() == QLatin1String(name))
            return found;
    }
    return nullptr;
}

} // namespace support
