// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languagepage.h"

#include "ui/settings/appearancepage.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/notelabel.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QLocale>

namespace ui {

namespace {

/// Each language by its own name, so that it is found by who can't read the present one.
QString nameOf(const QString &code)
{
    const QLocale locale(code);
    QString name =
        locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.isEmpty() ? code : name;
}

QString sampleOf(const QLocale &locale)
{
    const QDateTime moment(QDate(2026, 10, 24), QTime(15, 45));
    //: %1 is a date with a time, %2 a number, both as the chosen language writes them
    return LanguagePage::tr("Dates and numbers look like this: %1 and %2.")
        .arg(locale.toString(moment, QLocale::ShortFormat), locale.toString(12'345.6, 'f', 1));
}

} // namespace

LanguagePage::LanguagePage(PreferenceStore &preferences, const QStringList &languages, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("settingsLanguagePage"));
    auto *form = settingsForm(this);
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("settingsLanguage"));
    box->addItem(tr("As the system"), QString());
    for (const QString &code : languages)
        box->addItem(nameOf(code), code);
    box->setCurrentIndex(std::max(0, box->findData(preferences.current().language)));
    form->addRow(tr("&Language"), box);
    auto *sample = new NoteLabel(sampleOf(QLocale()), this);
    sample->setObjectName(QStringLiteral("settingsLanguageSample"));
    form->addRow(QString(), sample);
    connect(box, &QComboBox::activated, this, [&preferences, box] {
        Preferences changed = preferences.current();
        changed.language = box->currentData().toString();
        preferences.set(changed);
    });
}

} // namespace ui
