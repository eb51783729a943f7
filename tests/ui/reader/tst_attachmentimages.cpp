// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/attachmentimages.h"

#include <QBuffer>
#include <QTest>

using ui::AttachmentImages;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

class TestAttachmentImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesPixels();
    void scalesDownWhatIsLarge();
    void refusesDrawingsAndNonsense_data();
    void refusesDrawingsAndNonsense();
};

void TestAttachmentImages::decodesPixels()
{
    const QImage image = AttachmentImages::decode(png(30, 20));
    QCOMPARE(image.size(), QSize(30, 20));
    QCOMPARE(image.pixelColor(5, 5), QColor(Qt::blue));
}

void TestAttachmentImages::scalesDownWhatIsLarge()
{
    const QImage image = AttachmentImages::decode(png(4000, 1000));
    QVERIFY(image.width() <= 2000);
    QCOMPARE(image.width() / image.height(), 4);
}

void TestAttachmentImages::refusesDrawingsAndNonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("svg") << QByteArray(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
        "<image href=\"/etc/hostname\"/><rect width=\"9\" height=\"9\"/></svg>");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << png(100, 100).left(60);
}

void TestAttachmentImages::refusesDrawingsAndNonsense()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(AttachmentImages::decode(bytes).isNull());
}

QTEST_MAIN(TestAttachmentImages)
#include "tst_attachmentimages.moc"
