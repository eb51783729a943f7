// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepage.h"

#include "ui/settings/preferences.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

namespace ui {

namespace {

/// A choice of one member of the preferences, in force as soon as it is made.
template <typename Member, typename Value>
QComboBox *choice(PreferenceStore &store, QWidget *page, const char *name, Member Preferences::*member,
                  const QList<std::pair<QString, Value>> &choices)
{
    auto *box = new QComboBox(page);
    box->setObjectName(QLatin1String(name));
    for (const auto &[text, value] : choices)
        box->addItem(text, int(value));
    box->setCurrentIndex(box->findData(int(store.current().*member)));
    QObject::connect(box, &QComboBox::activated, page, [&store, box, member] {
        Preferences preferences = store.current();
        preferences.*member = Member(box->currentData().toInt());
        store.set(preferences);
    });
    return box;
}

QList<std::pair<QString, int>> textSizes(int present)
{
    QList<int> sizes = {80, 90, 100, 110, 125, 150, 175, 200};
    if (!sizes.contains(present)) // a hand in the file
        sizes.append(present);
    std::sort(sizes.begin(), sizes.end());
    QList<std::pair<QString, int>> choices;
    for (const int size : sizes)
        //: a size of text in percent
        choices.append({AppearancePage::tr("%1 %").arg(QLocale().toString(size)), size});
    return choices;
}

} // namespace

QFormLayout *settingsForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(tokens::space2, tokens::space2, tokens::space2, tokens::space2);
    form->setVerticalSpacing(tokens::space3);
    form->setHorizontalSpacing(tokens::space4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

AppearancePage::AppearancePage(PreferenceStore &preferences, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("settingsAppearance"));
    auto *form = settingsForm(this);
    form->addRow(tr("&Colours"),
                 choice<Theme, Theme>(preferences, this, "settingsTheme", &Preferences::theme,
                                      {{tr("As the system"), Theme::System},
                                       {tr("Light"), Theme::Light},
                                       {tr("Dark"), Theme::Dark},
                                       {tr("High contrast"), Theme::HighContrast}}));
    form->addRow(tr("&Text size"),
                 choice<int, int>(preferences, this, "settingsTextSize", &Preferences::textPercent,
                                  textSizes(preferences.current().textPercent)));
    form->addRow(QString(), new NoteLabel(tr("Of the size that the system has for text."), this));
    form->addRow(tr("&Rows"),
                 choice<tokens::Density, tokens::Density>(preferences, this, "settingsDensity",
                                                          &Preferences::density,
                                                          {{tr("Comfortable"), tokens::Density::Comfortable},
                                                           {tr("Compact"), tokens::Density::Compact}}));
    auto *motion = new QCheckBox(tr("Never &move things"), this);
    motion->setObjectName(QStringLiteral("settingsMotion"));
    motion->setChecked(preferences.current().reduceMotion);
    connect(motion, &QCheckBox::toggled, this, [&preferences](bool reduced) {
        Preferences changed = preferences.current();
        changed.reduceMotion = reduced;
        preferences.set(changed);
    });
    form->addRow(QString(), motion);
    form->addRow(QString(),
                 new NoteLabel(tr("Where the system asks for less motion, there is none anyway."), this));
}

ReadingPage::ReadingPage(PreferenceStore &preferences, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("settingsReading"));
    auto *form = settingsForm(this);
    form->addRow(tr("&Width of the text"),
                 choice<int, int>(preferences, this, "settingsColumn", &Preferences::columnCharacters,
                                  {{tr("Narrow"), 60},
                                   {tr("Usual"), tokens::columnCharacters},
                                   {tr("Wide"), 110},
                                   {tr("As wide as the window"), 0}}));
    form->addRow(QString(),
                 new NoteLabel(tr("Lines of up to about 80 characters are the easiest to read."), this));
}

} // namespace ui
