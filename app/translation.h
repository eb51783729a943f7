// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

class QLocale;

namespace app {

/// The texts of the program in one language at a time: ours, and Qt's own for its dialogs. Every open window hears of
/// a change. There is one; it lives as long as the application does.
class Translations final : public QObject {
    Q_OBJECT

public:
    explicit Translations(QObject *parent = nullptr);
    ~Translations() override;

    /// The codes of the languages that the program carries, English first.
    [[nodiscard]] static QStringList languages();
    /// Takes the language of a code, or the system's for an empty one; dates and numbers follow it. A language that the
    /// program doesn't carry is English, with the dates and numbers of its own country.
    void use(const QString &code);

private:
    void install(const QLocale &locale, const QString &name, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace app
