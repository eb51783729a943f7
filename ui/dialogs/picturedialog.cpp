// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/picturedialog.h"

#include "ui/widgets/texts.h"

#include <QDialog>
#include <QPainter>
#include <QScreen>

namespace ui {

namespace {

/// Paints the picture in the middle, scaled down to what there is.
class PictureDialog final : public QDialog {
public:
    PictureDialog(QWidget *parent, const QString &name, QImage image)
        : QDialog(parent), m_image(std::move(image))
    {
        setObjectName(QStringLiteral("pictureDialog"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(plainLine(name, 100));
        setAccessibleName(windowTitle());
        const QSize most = parent->screen()->availableSize() * 0.85;
        const QSize size = m_image.size();
        const bool fits = size.width() <= most.width() && size.height() <= most.height();
        resize((fits ? size : size.scaled(most, Qt::KeepAspectRatio)).expandedTo({200, 150}));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QSize size = m_image.size();
        if (size.width() > width() || size.height() > height())
            size.scale(this->size(), Qt::KeepAspectRatio);
        painter.drawImage(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size),
                          m_image);
    }

private:
    QImage m_image;
};

} // namespace

void showPicture(QWidget *parent, const QString &name, const QImage &image)
{
    (new PictureDialog(parent->window(), name, image))->open();
}

} // namespace ui
