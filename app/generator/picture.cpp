// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generator/picture.h"

#include "app/generator/random.h"

#include <QtEndian>

#include <array>
#include <memory>

namespace app {

namespace {

constexpr int width = 240;
constexpr int height = 135;
constexpr int colours = 8;

using Colour = std::array<quint8, 3>;
/// One byte a pixel, an index into the palette.
using Pixels = std::array<std::array<quint8, width>, height>;

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray chunk(const char *type, const QByteArray &content)
{
    const QByteArray body = QByteArray(type, 4) + content;
    return bigEndian(quint32(content.size())) + body + bigEndian(crc32(body));
}

/// A zlib stream of stored blocks.
QByteArray stored(const QByteArray &bytes)
{
    constexpr qsizetype blockBytes = 65'535;
    QByteArray stream("\x78\x01", 2);
    quint32 a = 1;
    quint32 b = 0;
    for (qsizetype start = 0; start < bytes.size(); start += blockBytes) {
        const QByteArray block = bytes.mid(start, blockBytes);
        const auto size = quint16(block.size());
        const auto append = [&stream](quint16 value) {
            stream.append(char(value & 0xff)).append(char(value >> 8));
        };
        stream.append(char(start + blockBytes >= bytes.size() ? 1 : 0));
        append(size);
        append(quint16(~size));
        stream.append(block);
    }
    for (const char byte : bytes) {
        a = (a + quint8(byte)) % 65521;
        b = (b + a) % 65521;
    }
    return stream + bigEndian((b << 16) | a);
}

void drawBars(Pixels &pixels, Random &random)
{
    const int bars = int(random.between(5, 11));
    const int step = width / (bars + 1);
    for (int bar = 0; bar < bars; ++bar) {
        const int top = int(random.between(12, height - 30));
        const auto colour = quint8(1 + bar % (colours - 2));
        for (int y = top; y < height - 10; ++y) {
            for (int x = step / 2 + bar * step; x < step / 2 + bar * step + step * 3 / 4; ++x)
                pixels[size_t(y)][size_t(x)] = colour;
        }
    }
    for (int x = 6; x < width - 6; ++x)
        pixels[height - 10][size_t(x)] = colours - 1;
}

void drawHills(Pixels &pixels, Random &random)
{
    for (int layer = 1; layer < 6; ++layer) {
        qint64 level = 25 + layer * 16;
        for (int x = 0; x < width; ++x) {
            level = std::clamp<qint64>(level + random.between(-1, 1), 8, height - 1);
            for (auto y = size_t(level); y < height; ++y)
                pixels[y][size_t(x)] = quint8(layer);
        }
    }
}

QByteArray palette(Random &random)
{
    const Colour from{quint8(random.between(200, 250)), quint8(random.between(210, 250)),
                      quint8(random.between(220, 255))};
    const Colour to{quint8(random.between(10, 90)), quint8(random.between(30, 110)),
                    quint8(random.between(60, 140))};
    QByteArray bytes;
    for (int i = 0; i < colours; ++i) {
        for (size_t part = 0; part < 3; ++part)
            bytes.append(char(from[part] + (to[part] - from[part]) * i / (colours - 1)));
    }
    return bytes;
}

} // namespace

QByteArray pictureBytes(int number)
{
    Random random = Random::forPart(0x9c7, quint64(number));
    auto pixels = std::make_unique<Pixels>();
    if (number % 2 == 0)
        drawBars(*pixels, random);
    else
        drawHills(*pixels, random);
    QByteArray lines;
    lines.reserve(height * (width + 1));
    for (const auto &line : *pixels) {
        lines.append('\0'); // no filter
        lines.append(reinterpret_cast<const char *>(line.data()), width);
    }
    // 8 bits a pixel, palette, deflate, no filter method, not interlaced
    const QByteArray header = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x03\x00\x00\x00", 5);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("PLTE", palette(random))
        + chunk("IDAT", stored(lines)) + chunk("IEND", {});
}

} // namespace app
