// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

/// A way to begin: a picture, what it does, and a line about it, all of it one button as high as its texts need.
class StartStep final : public QAbstractButton {
    Q_OBJECT

public:
    explicit StartStep(QWidget *parent = nullptr);

    /// about may be empty.
    void setContent(const QString &iconName, const QString &title, const QString &about);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect textRect(int width) const;
    [[nodiscard]] int titleHeight() const;
    [[nodiscard]] int aboutHeight(int width) const;

    QString m_iconName;
    QString m_about;
};

} // namespace ui
