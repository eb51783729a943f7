// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include "app/commands/exitcode.h"
#include "app/terminal/terminal.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace app {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr qint64 progressIntervalMs = 100;

/// Qt escapes the control characters below the space; the others would reach a terminal as they are.
QByteArray oneLine(const QJsonObject &object)
{
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    text.replace('\x7f', QByteArrayLiteral("\\u007f"));
    for (int code = 0x80; code < 0xa0 && text.contains('\xc2'); ++code)
        text.replace(QString(QChar(code)).toUtf8(), "\\u00" + QByteArray::number(code, 16));
    return text;
}

void writeError(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Output::Output(bool json, bool quiet)
    : m_json(json), m_quiet(quiet), m_drawsProgress(!json && !quiet && errorIsTerminal())
{
}

void Output::write(const QByteArray &bytes)
{
    endProgress();
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
        m_failed = true;
}

void Output::json(const QJsonObject &object)
{
    write(oneLine(object));
}

void Output::line(const QString &text)
{
    if (!m_json)
        write(forTerminal(text).toUtf8() + '\n');
}

void Output::remark(const QString &text)
{
    if (!m_quiet)
        line(text);
}

void Output::hint(const QString &text)
{
    if (outputIsTerminal())
        remark(text);
}

void Output::document(const QString &text)
{
    const QByteArray bytes = (outputIsTerminal() ? forTerminal(text) : text).toUtf8();
    write(bytes.endsWith('\n') ? bytes : bytes + '\n');
}

void Output::error(const Error &error)
{
    endProgress();
    if (m_json) {
        const QJsonObject inner{{QStringLiteral("code"), errorCodeName(error.code)},
                                {QStringLiteral("message"), error.message},
                                {QStringLiteral("detail"), error.detail}};
        writeError(oneLine({{QStringLiteral("error"), inner}}));
        return;
    }
    QString sentence = forTerminal(error.message);
    writeError(sentence.replace(u'\n', u' ').toUtf8() + '\n');
}

void Output::progress(const QString &text)
{
    if (!m_drawsProgress || (m_sinceDrawn.isValid() && m_sinceDrawn.elapsed() < progressIntervalMs))
        return;
    m_sinceDrawn.start();
    writeError('\r' + forTerminal(text).leftJustified(m_drawn).toUtf8());
    m_drawn = text.size();
}

void Output::endProgress()
{
    if (m_drawn == 0)
        return;
    writeError('\r' + QByteArray(m_drawn, ' ') + '\r');
    m_drawn = 0;
    m_sinceDrawn.invalidate();
}

Result<Done> Output::finish()
{
    endProgress();
    if (std::fflush(stdout) == 0 && !m_failed)
        return Done{};
    return Error{ErrorCode::StorageFull,
                 QCoreApplication::translate("app::Output", "The answer could not be written completely."),
                 {}};
}

} // namespace app
