// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace ui {

/// Something that the palette can lead to.
struct PaletteEntry {
    QString id; ///< stable: what was chosen lately is remembered under it
    QString text;
    QString detail; ///< quiet, at the other edge: a shortcut, a number
    QString iconName;
    std::function<void()> run;
    bool isMatched = false; ///< answers to what was typed already; the palette leaves nothing of these out
};

/// Gives the palette entries of one kind. A folder of the window that has something to go to derives one and hands
/// it to CommandPalette::addProvider(); it leaves the palette when it is destroyed.
class PaletteProvider : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the entries are, as a heading: "Tags".
    [[nodiscard]] virtual QString title() const = 0;
    /// What there is for what was typed, at once: this runs as the person types. Providers that have to ask the store
    /// give what they have and emit changed() when there is more.
    [[nodiscard]] virtual QList<PaletteEntry> entries(const QString &typed) = 0;
    /// Whether its entries are worth showing before anything is typed.
    [[nodiscard]] virtual bool offersUnasked() const { return false; }
    /// The palette opens: a good moment to read again what entries() gives.
    virtual void prepare() {}

Q_SIGNALS:
    void changed();
};

} // namespace ui
