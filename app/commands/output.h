// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace app {

/// What a command says and where: answers on standard output, errors and progress on standard error. Used
/// by one thread at a time.
class Output {
public:
    Output(bool json, bool quiet);

    [[nodiscard]] bool isJson() const { return m_json; }

    /// The answer in JSON: one document on one line.
    void json(const QJsonObject &object);
    /// A line of the answer for a person; nothing with --json. Control characters are made harmless.
    void line(const QString &text);
    /// A remark about what was done; nothing with --json or --quiet.
    void remark(const QString &text);
    /// How to go on, for a person at a terminal; scripts read `next` with --json.
    void hint(const QString &text);
    /// Text as it is (a conversation in Markdown), ended by a newline; on a terminal it is made harmless.
    void document(const QString &text);
    /// One sentence on standard error, or an object there with --json.
    void error(const domain::Error &error);

    /// Draws a line over the one before, at most some times a second; only for a person at a terminal.
    void progress(const QString &text);
    void endProgress();

    /// False once standard output could not take what was written (a full disk).
    [[nodiscard]] domain::Result<domain::Done> finish();

private:
    void write(const QByteArray &bytes);

    bool m_json;
    bool m_quiet;
    bool m_drawsProgress;
    bool m_failed = false;
    qsizetype m_drawn = 0; ///< characters of the progress line that is on the screen
    QElapsedTimer m_sinceDrawn;
};

} // namespace app
