// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

namespace ui {

/// A panel over the window's content, such as a list of suggestions. It is a child of the window, so the keyboard
/// stays where it is or goes on from it, it never leaves the window, and nothing waits for it. It closes on Escape,
/// when a click or the keyboard goes elsewhere, and when the window changes its size.
class Overlay : public QFrame {
    Q_OBJECT

public:
    enum class Bond {
        Anchored, ///< belongs to its owner, which may be clicked and have the keyboard without closing it
        Free,     ///< stands alone
    };
    /// The overlay is destroyed with its owner.
    explicit Overlay(QWidget *owner, Bond bond = Bond::Anchored);
    ~Overlay() override;

    /// Below the anchor and as wide, at least leastWidth; within the window.
    void openBelow(int leastWidth, int height);
    /// In the middle of the window's upper third.
    void openOnTop(int width, int height);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// It had the keyboard when it closed last, or nothing had: nobody took the keyboard elsewhere.
    [[nodiscard]] bool hadKeyboard() const { return m_hadKeyboard; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QWidget *anchor() const { return m_anchor; }

private:
    void openAt(QRect place);
    void onFocusChanged(QWidget *now);
    [[nodiscard]] bool belongsToUs(const QWidget *widget) const;

    QPointer<QWidget> m_owner;
    QPointer<QWidget> m_anchor; ///< the owner, or none
    bool m_hadKeyboard = false;
};

} // namespace ui
