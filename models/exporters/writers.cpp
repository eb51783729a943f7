// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/htmlwriter.h"
#include "exporters/jsonwriter.h"
#include "exporters/markdownwriter.h"
#include "exporters/textwriter.h"
#include "exporters/writer.h"

#include <algorithm>

namespace exporters {

namespace {

template <typename Format>
std::unique_ptr<Writer> create(WriterContext context)
{
    return std::make_unique<Format>(std::move(context));
}

} // namespace

Writer::~Writer() = default;

domain::Result<domain::Done> Writer::memories(const std::vector<ExportedMemory> &)
{
    return domain::Done{};
}

const std::vector<WriterFormat> &writers()
{
    static const std::vector<WriterFormat> formats{
        {QStringLiteral("markdown"),
         {QStringLiteral(".md"), QStringLiteral(".markdown")},
         false,
         false,
         false,
         true,
         create<MarkdownWriter>},
        {QStringLiteral("html"),
         {QStringLiteral(".html"), QStringLiteral(".htm")},
         false,
         false,
         false,
         false,
         create<HtmlWriter>},
        {QStringLiteral("json"), {QStringLiteral(".json")}, true, true, true, false, create<JsonWriter>},
        {QStringLiteral("text"), {QStringLiteral(".txt")}, false, false, false, true, create<TextWriter>},
    };
    return formats;
}

const WriterFormat *writerNamed(const QString &name)
{
    const auto &formats = writers();
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&name](const WriterFormat &format) { return format.name == name; });
    return found == formats.end() ? nullptr : &*found;
}

} // namespace exporters
