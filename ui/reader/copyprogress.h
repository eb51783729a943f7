// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace ui {

class SelectionCopier;

/// Says how far the copying of a long selection is, over what is read; shows itself when it takes a while.
class CopyProgress final : public QLabel {
    Q_OBJECT

public:
    CopyProgress(SelectionCopier &copier, QWidget *over);

private:
    void place();

    QTimer m_delay;
};

} // namespace ui
