// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/tlsmodes.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TlsModes)
};

} // namespace

QList<TlsMode> tlsModes(bool local)
{
    return {
        {QString(), Words::tr("What suits the host (recommended)"),
         local ? Words::tr(
             "This machine itself needs no encryption. For any other host, the connection is encrypted and "
             "the server must prove that it is the right one.")
               : Words::tr(
                   "Encrypted, and the server must prove by its certificate that it is the right one.")},
        {QStringLiteral("verify-full"), Words::tr("Verified: certificate and name"),
         Words::tr("Encrypted, and the server must prove by its certificate that it is the right one.")},
        {QStringLiteral("verify-ca"), Words::tr("Verified: certificate only"),
         Words::tr("Encrypted. Any server with a certificate of the same authority passes.")},
        {QStringLiteral("require"), Words::tr("Encrypted, not verified"),
         Words::tr("Encrypted, but nobody checks who answers.")},
        {QStringLiteral("disable"), Words::tr("Not encrypted"),
         Words::tr("Everything, the password too, can be read on the way.")},
    };
}

QString tlsLevelText(store::TlsLevel level)
{
    switch (level) {
    case store::TlsLevel::Local:
        return Words::tr("on this machine");
    case store::TlsLevel::None:
        return Words::tr("not encrypted");
    case store::TlsLevel::Encrypted:
        return Words::tr("encrypted, not verified");
    case store::TlsLevel::VerifiedAuthority:
        return Words::tr("encrypted, certificate verified");
    case store::TlsLevel::Verified:
        return Words::tr("encrypted and verified");
    }
    return {};
}

} // namespace ui
