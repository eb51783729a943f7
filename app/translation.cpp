// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace app {

namespace {

const QString ownFolder = QStringLiteral(":/i18n");
const QString ownName = QStringLiteral("recollect");

} // namespace

Translations::Translations(QObject *parent) : QObject(parent) {}

Translations::~Translations()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Translations::languages()
{
    QStringList codes;
    const QStringList files =
        QDir(ownFolder).entryList({ownName + QStringLiteral("_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    codes.removeAll(QStringLiteral("en"));
    codes.prepend(QStringLiteral("en"));
    return codes;
}

void Translations::use(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    // Each coming and going is told to all windows; the last one is the one that counts.
    const auto former = std::exchange(m_installed, {});
    // What a language lacks falls back to English: "1 conversation" and "2 conversations" need it too.
    install(QLocale(QLocale::English), ownName, ownFolder);
    const bool english = locale.language() == QLocale::English;
    const qsizetype before = qsizetype(m_installed.size());
    if (!english)
        install(locale, ownName, ownFolder);
    if (english || qsizetype(m_installed.size()) > before)
        install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    for (const auto &translator : former)
        QCoreApplication::removeTranslator(translator.get());
}

void Translations::install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

} // namespace app
