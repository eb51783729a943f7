// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/palette/fuzzymatch.h"
#include "ui/services.h"
#include "ui/widgets/choicelist.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds fillAfter{15};
constexpr int paletteWidth = 620;
constexpr int paletteHeight = 460;
constexpr qsizetype mostOfGroup = 8;
constexpr qsizetype mostRecent = 6;
constexpr qsizetype mostRemembered = 30;
constexpr int recentBonus = 150;

const QString recentKey = QStringLiteral("palette.recent");

} // namespace

CommandPalette::CommandPalette(QWidget *window, const Services &services)
    : Overlay(window, Bond::Free), m_services(services), m_edit(new QLineEdit(this)),
      m_list(new ChoiceList(this)), m_nothing(new QLabel(tr("Nothing has this name."), this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Go to"));
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setPlaceholderText(tr("Go to a command, conversation, tag …"));
    m_edit->setAccessibleName(tr("Go to a command, conversation or tag"));
    m_edit->setFont(tokens::title(font()));
    m_edit->setFrame(false);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Where to go"));
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, tokens::space2, 1, tokens::space2);
    layout->setSpacing(tokens::space1);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(tokens::space3, 0, tokens::space3, 0);
    top->addWidget(m_edit);
    layout->addLayout(top);
    layout->addWidget(line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(fillAfter);
    connect(&m_later, &QTimer::timeout, this, &CommandPalette::fill);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_moved = false;
        m_later.start();
    });
    connect(m_list, &ChoiceList::chosen, this, &CommandPalette::run);
    connect(this, &Overlay::closed, this, [this] {
        m_later.stop();
        // The keyboard goes back unless a click took it elsewhere.
        if (m_before && hadKeyboard())
            m_before->setFocus(Qt::OtherFocusReason);
    });
    const QJsonArray kept = QJsonDocument::fromJson(m_services.windowState(recentKey)).array();
    for (const auto &id : kept)
        m_recent.append(id.toString());
}

CommandPalette::~CommandPalette()
{
    disconnect(this, &Overlay::closed, this, nullptr);
}

void CommandPalette::addProvider(PaletteProvider *provider)
{
    m_providers.removeAll(nullptr);
    m_providers.append(provider);
    connect(provider, &PaletteProvider::changed, this, [this] {
        if (isOpen())
            m_later.start();
    });
}

void CommandPalette::toggle()
{
    if (isOpen())
        close();
    else
        open();
}

void CommandPalette::open()
{
    m_before = QApplication::focusWidget();
    m_edit->clear();
    m_moved = false;
    for (const auto &provider : std::as_const(m_providers)) {
        if (provider)
            provider->prepare();
    }
    openOnTop(paletteWidth, paletteHeight);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    fill();
}

QList<CommandPalette::Found> CommandPalette::matches(PaletteProvider &provider, const QString &typed) const
{
    QList<Found> found;
    const QList<PaletteEntry> entries = provider.entries(typed);
    for (const PaletteEntry &entry : entries) {
        auto match = fuzzyMatch(typed, entry.text);
        if (!match && !entry.isMatched)
            continue;
        if (!match)
            match = FuzzyMatch{};
        const int age = ageOf(entry.id);
        found.append(
            {entry, match->score + (age < 0 ? 0 : std::max(0, recentBonus - age * 5)), match->marks});
    }
    if (!typed.isEmpty())
        std::stable_sort(found.begin(), found.end(),
                         [](const Found &a, const Found &b) { return a.score > b.score; });
    return found;
}

/// Of all entries those that were chosen lately, the latest first.
QList<CommandPalette::Found> CommandPalette::recentOf(const QList<Found> &all) const
{
    QList<Found> recent;
    for (const QString &id : m_recent) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&id](const Found &one) { return one.entry.id == id; });
        if (found != all.end() && recent.size() < mostRecent)
            recent.append(*found);
    }
    return recent;
}

void CommandPalette::fill()
{
    m_later.stop();
    const QString typed = m_edit->text().simplified();
    const int currentRow = m_list->currentRow();
    const QString current = m_moved && currentRow >= 0 ? m_entries.at(currentRow).id : QString();
    m_entries.clear();
    showMatches(typed);
    int row = -1;
    for (int i = 0; i < m_entries.size() && row < 0; ++i) {
        if (!current.isEmpty() && m_entries.at(i).id == current)
            row = i;
    }
    if (row >= 0)
        m_list->setCurrentRow(row);
    else
        m_list->step(true);
    m_list->setVisible(!m_entries.isEmpty());
    m_nothing->setVisible(m_entries.isEmpty());
}

/// A group for each provider, the one with the best match first; those that still wait for an answer come last, so
/// that nothing jumps when it is there.
void CommandPalette::showMatches(const QString &typed)
{
    struct Group {
        QString title;
        QList<Found> found;
        bool isLate = false;
    };
    QList<Group> groups;
    QList<Found> all;
    for (const auto &provider : std::as_const(m_providers)) {
        if (!provider)
            continue;
        const QList<Found> found = matches(*provider, typed);
        all.append(found);
        const bool isLate =
            std::any_of(found.begin(), found.end(), [](const Found &one) { return one.entry.isMatched; });
        if (!found.isEmpty() && (!typed.isEmpty() || provider->offersUnasked()))
            groups.append({provider->title(), found, isLate});
    }
    m_choices.clear();
    if (typed.isEmpty())
        addGroup(tr("Recently used"), recentOf(all), mostRecent);
    else
        std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
            return a.isLate != b.isLate ? b.isLate : a.found.first().score > b.found.first().score;
        });
    for (const Group &group : std::as_const(groups))
        addGroup(group.title, group.found, typed.isEmpty() ? group.found.size() : mostOfGroup);
    m_list->setChoices(m_choices);
}

void CommandPalette::addGroup(const QString &title, const QList<Found> &found, qsizetype most)
{
    if (found.isEmpty())
        return;
    m_choices.append({Choice::Kind::Heading, title, {}, {}, {}});
    m_entries.append(PaletteEntry());
    for (const Found &one : found.mid(0, most)) {
        // One for what has none of its own, so that all texts begin in one line.
        const QString icon = one.entry.iconName.isEmpty() ? QStringLiteral("palette") : one.entry.iconName;
        m_choices.append({Choice::Kind::Item, one.entry.text, one.entry.detail, icon, one.marks});
        m_entries.append(one.entry);
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return Overlay::eventFilter(watched, event);
}

bool CommandPalette::takeKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_moved = true;
        m_list->step(event->key() == Qt::Key_Down);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_moved = true;
        m_list->stepPage(event->key() == Qt::Key_PageDown);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        m_moved = true;
        m_list->step(event->key() == Qt::Key_Tab);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_later.isActive())
            fill(); // Enter came before the list
        run(m_list->currentRow());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

/// Closes first: what is run finds the window as it was.
void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_entries.size() || !m_entries.at(row).run)
        return;
    const PaletteEntry entry = m_entries.at(row);
    close();
    remember(entry.id);
    QTimer::singleShot(0, this, entry.run);
}

void CommandPalette::remember(const QString &id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, mostRemembered);
    m_services.setWindowState(
        recentKey, QJsonDocument(QJsonArray::fromStringList(m_recent)).toJson(QJsonDocument::Compact));
}

int CommandPalette::ageOf(const QString &id) const
{
    return int(m_recent.indexOf(id));
}

} // namespace ui
