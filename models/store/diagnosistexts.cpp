// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/diagnosistexts.h"

#include <QCoreApplication>
#include <QDir>

namespace store {

namespace {

using Phase = ProbeResult::Phase;
using Verdict = Finding::Verdict;
using Remedy = Finding::Remedy;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(store::Diagnosis)
};

bool says(const QString &text, const char *words)
{
    return text.contains(QLatin1String(words), Qt::CaseInsensitive);
}

bool isSocket(const ProbeResult &probe)
{
    return probe.host.isEmpty() || probe.host.startsWith(u'/') || probe.host.startsWith(u'@');
}

/// The server as a sentence names it.
QString serverName(const ProbeResult &probe)
{
    if (isSocket(probe))
        return Words::tr("this machine");
    return probe.port.isEmpty() ? probe.host : probe.host + u':' + probe.port;
}

Finding nameFinding(const Location &location, const ProbeResult &probe)
{
    if (probe.phase == Phase::Settings)
        return {DiagnosisStep::Name,
                Verdict::Failed,
                location.options.contains(QStringLiteral("service"))
                    ? Words::tr("The settings or the service “%1” can't be used as they are.")
                          .arg(location.options.value(QStringLiteral("service")))
                    : Words::tr("The settings can't be used as they are."),
                probe.words,
                {}};
    if (probe.phase == Phase::Naming)
        return {
            DiagnosisStep::Name,
            Verdict::Failed,
            Words::tr(
                "No host named “%1” is known here. Check the spelling, and whether this machine is in the "
                "right network.")
                .arg(probe.host),
            probe.words,
            {}};
    return {DiagnosisStep::Name,
            Verdict::Fine,
            isSocket(probe) ? Words::tr("There is no name to look up.")
                            : Words::tr("The name “%1” is known.").arg(probe.host),
            {},
            {}};
}

QString unreachedText(const ProbeResult &probe, std::chrono::milliseconds limit)
{
    if (probe.outOfTime)
        return Words::tr("%1 did not answer within %n second(s). A firewall may stand in between.", nullptr,
                         int(std::chrono::ceil<std::chrono::seconds>(limit).count()))
            .arg(serverName(probe));
    if (isSocket(probe))
        return Words::tr("No server listens on this machine, or not where it was looked for.");
    if (says(probe.words, "refused"))
        return Words::
            tr("%1 answers, but no server listens at this port. Check the port, and whether the server runs and "
               "listens to other machines.")
                .arg(serverName(probe));
    return Words::tr("%1 can't be reached. Check the address and the network.").arg(serverName(probe));
}

Finding reachFinding(const ProbeResult &probe, std::chrono::milliseconds limit)
{
    if (probe.phase == Phase::Reaching)
        return {DiagnosisStep::Reach, Verdict::Failed, unreachedText(probe, limit), probe.words, {}};
    return {DiagnosisStep::Reach,
            Verdict::Fine,
            //: %1 is a host, or "this machine"
            Words::tr("A server answers on %1.").arg(serverName(probe)),
            {},
            {}};
}

QString unsafeText(const ProbeResult &probe)
{
    if (probe.outOfTime)
        return Words::tr("Something answers on %1, but it does not speak like a PostgreSQL server.")
            .arg(serverName(probe));
    if (says(probe.words, "does not support SSL"))
        return Words::tr("The server offers no encryption, and this connection asks for it.");
    if (says(probe.words, "root certificate file"))
        return Words::tr(
            "There is no root certificate to check the server with. Choose the file that the server's "
            "administrator gave you.");
    if (says(probe.words, "does not match host name"))
        return Words::tr("The server's certificate is not for “%1”. Use the name that the certificate holds.")
            .arg(probe.host);
    if (says(probe.words, "verify failed"))
        return Words::tr("The server's certificate is not one that the root certificate vouches for.");
    if (says(probe.words, "certificate file") || says(probe.words, "private key"))
        return Words::tr("Your own certificate or its private key can't be used.");
    return Words::tr("No encrypted connection was made.");
}

Finding tlsFinding(const Location &location, const ProbeResult &probe)
{
    Finding finding;
    finding.step = DiagnosisStep::Tls;
    if (probe.phase == Phase::Securing) {
        finding.verdict = Verdict::Failed;
        finding.sentence = unsafeText(probe);
        finding.detail = probe.words;
        return finding;
    }
    const QString mode = location.sslMode();
    if (!probe.encrypted) {
        finding.verdict = location.isLocal() ? Verdict::Fine : Verdict::Warning;
        finding.sentence = location.isLocal()
            ? Words::tr("Not encrypted, and it need not be: nothing leaves this machine.")
            : Words::tr("Not encrypted: everything, the password too, can be read on the way.");
    } else if (mode == QLatin1String("verify-full")) {
        finding.sentence = Words::tr("Encrypted (%1), and the server proved that it is “%2”.")
                               .arg(probe.tlsProtocol, probe.host);
    } else if (mode == QLatin1String("verify-ca")) {
        finding.sentence = Words::tr("Encrypted (%1); the certificate is trusted, its name was not compared.")
                               .arg(probe.tlsProtocol);
    } else {
        finding.verdict = location.isLocal() ? Verdict::Fine : Verdict::Warning;
        finding.sentence = Words::tr("Encrypted (%1), but nobody checks who answers.").arg(probe.tlsProtocol);
    }
    return finding;
}

Finding refusal(const Location &location, const ProbeResult &probe)
{
    const auto because = [&probe](const QString &sentence, Remedy remedy = Remedy::None) {
        return Finding{DiagnosisStep::Login, Verdict::Failed, sentence, probe.words, remedy};
    };
    if (probe.outOfTime)
        return because(Words::tr("The server took too long to answer. It may be starting, or busy."));
    if (says(probe.words, "no password supplied"))
        return because(Words::tr("The server wants a password."), Remedy::Password);
    if (says(probe.words, "authentication failed"))
        return because(Words::tr("The server refused the name or the password."), Remedy::Password);
    if (says(probe.words, "pg_hba.conf"))
        return because(
            Words::tr("The server does not let this login in from here. Its administrator has to allow it."));
    if (says(probe.words, "role \"") && says(probe.words, "does not exist"))
        return because(Words::tr("The server knows nobody of this name."));
    if (says(probe.words, "database \"") && says(probe.words, "does not exist"))
        return because(Words::tr("The login is right, but the server has no database named “%1”.")
                           .arg(location.database));
    if (says(probe.words, "too many") || says(probe.words, "remaining connection slots"))
        return because(Words::tr("The server has no connection to spare at this moment."));
    if (says(probe.words, "starting up") || says(probe.words, "shutting down"))
        return because(Words::tr("The server is just starting or stopping; try again in a moment."));
    return because(Words::tr("The server did not let you in."));
}

Finding loginFinding(const Location &location, const ProbeResult &probe)
{
    if (probe.phase != Phase::Ready)
        return refusal(location, probe);
    return {DiagnosisStep::Login,
            Verdict::Fine,
            location.user.isEmpty() ? Words::tr("You are logged in.")
                                    : Words::tr("You are logged in as “%1”.").arg(location.user),
            {},
            {}};
}

} // namespace

QList<Finding> findingsOf(const Location &location, const ProbeResult &probe, std::chrono::milliseconds limit)
{
    QList<Finding> findings = {nameFinding(location, probe)};
    if (probe.phase >= Phase::Reaching)
        findings.append(reachFinding(probe, limit));
    if (probe.phase >= Phase::Securing)
        findings.append(tlsFinding(location, probe));
    if (probe.phase >= Phase::LoggingIn)
        findings.append(loginFinding(location, probe));
    return findings;
}

Finding schemaFinding(const SchemaStatus &status)
{
    const auto finding = [](Verdict verdict, const QString &sentence, Remedy remedy = Remedy::None) {
        return Finding{DiagnosisStep::Schema, verdict, sentence, {}, remedy};
    };
    if (status.version == 0)
        return finding(Verdict::Failed, Words::tr("The database has no tables of Recollect yet."),
                       Remedy::CreateSchema);
    if (status.isNewer())
        return finding(Verdict::Failed,
                       Words::tr("A newer Recollect made these tables. Update Recollect to use them."));
    if (!status.isCurrent())
        return finding(Verdict::Failed,
                       Words::tr("The tables are of an older Recollect (version %1; this one needs %2).")
                           .arg(status.version)
                           .arg(status.newest),
                       Remedy::UpgradeSchema);
    return finding(Verdict::Fine, Words::tr("The tables of Recollect are there and up to date."));
}

Finding permissionFinding(const ConnectionFacts &facts)
{
    const auto finding = [](Verdict verdict, const QString &sentence) {
        return Finding{DiagnosisStep::Permission, verdict, sentence, {}, {}};
    };
    if (!facts.canRead)
        return finding(
            Verdict::Failed,
            Words::tr("“%1” may not read these tables. The server's administrator has to allow it.")
                .arg(facts.user));
    switch (facts.readOnly) {
    case ReadOnlyReason::Replica:
        return finding(
            Verdict::Warning,
            Words::tr("You can read. Nothing can be changed: this server only follows another one."));
    case ReadOnlyReason::Server:
        return finding(
            Verdict::Warning,
            Words::tr("You can read. Nothing can be changed: the server is set so for this login."));
    case ReadOnlyReason::Permission:
        return finding(Verdict::Warning,
                       Words::tr("You can read. “%1” may not change anything.").arg(facts.user));
    default:
        return finding(Verdict::Fine, Words::tr("You can read and change."));
    }
}

} // namespace store
