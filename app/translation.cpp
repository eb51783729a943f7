// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app {

namespace {

/// True when there was such a file. The translator belongs to the application.
bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    return translator->load(locale, name, QStringLiteral("_"), folder)
        && QCoreApplication::installTranslator(translator);
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    const QString ours = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("recollect");
    // What a language lacks falls back to English: "1 conversation" and "2 conversations" need it too.
    install(application, QLocale(QLocale::English), name, ours);
    const bool known =
        QLocale().language() == QLocale::English || install(application, QLocale(), name, ours);
    if (known)
        install(application, QLocale(), QStringLiteral("qtbase"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace app
