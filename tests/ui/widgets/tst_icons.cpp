// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QDir>
#include <QSvgRenderer>
#include <QTest>

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDrawingIsOfTheFamily();
    void isPaintedInTheColourAsked();
    void isSharpAtEveryScale();
};

void TestIcons::everyDrawingIsOfTheFamily()
{
    const QDir folder(QStringLiteral(":/icons"));
    const QStringList names = folder.entryList({QStringLiteral("*.svg")});
    QVERIFY(names.size() > 20);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY2(QSvgRenderer(svg).isValid(), qPrintable(name));
        QVERIFY2(svg.contains("SPDX-License-Identifier: GPL-3.0-or-later"), qPrintable(name));
        if (name == QLatin1String("recollect.svg"))
            continue;
        QVERIFY2(svg.contains("viewBox=\"0 0 24 24\""), qPrintable(name));
        QVERIFY2(svg.contains("stroke-width=\"1.5\""), qPrintable(name));
        QVERIFY2(svg.contains("stroke=\"currentColor\""), qPrintable(name));
    }
}

void TestIcons::isPaintedInTheColourAsked()
{
    const QImage image = ui::iconPixmap(QStringLiteral("pin"), Qt::red, 24, 2).toImage();
    bool red = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            red = red || (color.alpha() > 200 && color.red() > 200);
            QVERIFY(color.alpha() < 30 || (color.green() < 30 && color.blue() < 30));
        }
    }
    QVERIFY(red);
}

void TestIcons::isSharpAtEveryScale()
{
    for (const qreal scale : {1.0, 1.5, 2.0}) {
        const QPixmap pixmap = ui::iconPixmap(QStringLiteral("search"), Qt::black, 24, scale);
        QCOMPARE(pixmap.size(), QSize(24, 24) * scale);
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(24, 24));
    }
    QVERIFY(!ui::icon(QStringLiteral("archive")).isNull());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
