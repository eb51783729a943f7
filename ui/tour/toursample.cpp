// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/toursample.h"

#include <QDir>
#include <QFile>

namespace ui {

namespace {

constexpr const char *conversation = R"json({
  "id": "tour-1",
  "title": "A table of planets",
  "model": "assistant-large",
  "created_at": "2026-02-03T09:15:00Z",
  "tags": ["science/astronomy", "reading"],
  "messages": [
    {"role": "system", "content": "Answer briefly. Use tables where they help.", "timestamp": "2026-02-03T09:15:00Z"},
    {"role": "user", "content": "Which planets are the largest?\nAnd how do I compute how much I would weigh there?", "timestamp": "2026-02-03T09:15:10Z"},
    {"role": "assistant", "content": "## The four giants\n\n| Planet | Radius (km) | Gravity (m/s²) | Moons |\n|---|---:|---:|---:|\n| Jupiter | 69,911 | 24.79 | 95 |\n| Saturn | 58,232 | 10.44 | 146 |\n| Uranus | 25,362 | 8.69 | 28 |\n| Neptune | 24,622 | 11.15 | 16 |\n\nYour weight follows from the **gravity** at the cloud tops, $F = m \\cdot g$, and the gravity from mass and radius:\n\n$$g = \\frac{G M}{r^2}$$\n\n```python\ndef weight_on(mass_kg: float, gravity: float) -> float:\n    \"\"\"Newtons, at the cloud tops.\"\"\"\n    return mass_kg * gravity\n\nprint(weight_on(70, 24.79))\n```\n\n1. Take your mass in kilograms.\n2. Multiply it by the gravity.\n   - The result is in newtons.\n   - Divide by `9.81` for \"kilograms on Earth\".\n\n> A scale on Jupiter would show about 2.5 times as much, if there were a ground to put it on.\n\nMore: [Planetary fact sheet](https://example.org/planets)", "timestamp": "2026-02-03T09:15:25Z"},
    {"role": "user", "content": "Thank you, that helps.", "timestamp": "2026-02-03T09:16:02Z"}
  ]
})json";

constexpr const char *second = R"json({
  "id": "tour-2",
  "title": "Packing list for the coast",
  "model": "assistant-small",
  "created_at": "2026-02-01T18:00:00Z",
  "tags": ["travel/packing", "travel/coast", "science/weather"],
  "messages": [
    {"role": "user", "content": "What do I need for three days at a windy coast?", "timestamp": "2026-02-01T18:00:00Z"},
    {"role": "assistant", "content": "A windproof jacket, layers, sunscreen, and a bag that closes.", "timestamp": "2026-02-01T18:00:09Z"}
  ]
})json";

constexpr const char *broken =
    R"json({"id": "tour-3", "title": "Cut off", "messages": [{"role": "user", "content": "This record ends in the mid)json";

} // namespace

QStringList writeTourSample(const QString &folder)
{
    const QDir target(folder);
    QStringList paths;
    const std::pair<const char *, const char *> files[] = {
        {"planets.json", conversation}, {"packing.json", second}, {"cut-off.json", broken}};
    for (const auto &[name, content] : files) {
        QFile file(target.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly) && file.write(content) > 0)
            paths.append(file.fileName());
    }
    return paths;
}

} // namespace ui
