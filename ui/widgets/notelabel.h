// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

/// A wrapped sentence of explanation in small, quiet letters, that follows the palette and the text size.
class NoteLabel final : public QLabel {
    Q_OBJECT

public:
    enum class Tone { Quiet, Warning };

    explicit NoteLabel(QWidget *parent = nullptr);
    explicit NoteLabel(const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Tone m_tone = Tone::Quiet;
    bool m_styling = false;
};

} // namespace ui
